import { Link } from "wouter";
import { Title } from "../../../design/Title";
import { useTexts } from "../../../language/texts";
import styles from "./oversight.module.css";
import { oversightTexts } from "./texts";

const DOORS = {
  report: "/staff/oversight/report",
  retention: "/staff/oversight/retention",
  looks: "/staff/oversight/looks",
  audit: "/staff/oversight/audit",
  hidden: "/staff/oversight/hidden",
  recipients: "/staff/recipients",
} as const;

/** What the data protection officer oversees, a door to each. */
export default function Oversight() {
  const t = useTexts(oversightTexts);
  return (
    <>
      <Title lead={t("lead")}>{t("title")}</Title>
      <ul className={styles.doors}>
        {(Object.keys(DOORS) as (keyof typeof DOORS)[]).map((door) => (
          <li key={door}>
            <h2>
              <Link href={DOORS[door]}>{t(door)}</Link>
            </h2>
            <p>{t(`${door}What`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
