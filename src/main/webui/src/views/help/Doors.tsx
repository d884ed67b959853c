import { Link } from "wouter";
import { useHere } from "../../app/session";
import { useTexts } from "../../language/texts";
import styles from "./help.module.css";
import { help } from "./texts";

const DOORS = {
  marketing: "/my/marketing",
  chat: "/my/data/chat-conversations",
  invoice: "/my/data/orders-and-billing",
  correct: "/my/contact-details",
  seen: "/my/seen",
  copy: "/my/copy",
  rights: "/my/rights",
  requests: "/my/requests",
} as const;

const UNLINKED: readonly (keyof typeof DOORS)[] = ["marketing", "rights", "requests"];

/** What people come for most often, each with the view where it is done; of those that work for this login. */
export function Doors() {
  const t = useTexts(help);
  const here = useHere();
  const unlinked = here.state === "somebody" && !here.me.linked;
  const doors = unlinked ? UNLINKED : (Object.keys(DOORS) as (keyof typeof DOORS)[]);
  return (
    <section>
      <h2>{t("doors")}</h2>
      {here.state === "nobody" && <p>{t("doorsSignIn")}</p>}
      <ul className={styles.doors}>
        {doors.map((door) => (
          <li key={door}>
            <Link href={DOORS[door]}>{t(door)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
