import styles from "../../app/Footer.module.css";
import { useTexts } from "../../language/texts";
import { useMember } from "./session";
import { staffFrame } from "./texts";

/** The foot of staff's page: that looks are logged, always, and what is the same for everybody. */
export function StaffFooter() {
  const t = useTexts(staffFrame);
  const member = useMember();
  return (
    <footer className={styles.footer}>
      {member.state === "somebody" && <p>{t("logged")}</p>}
      <ul>
        <li>
          <a href="/my/notice">{t("notice")}</a>
        </li>
      </ul>
    </footer>
  );
}
