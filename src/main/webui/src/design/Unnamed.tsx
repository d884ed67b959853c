import { useTexts } from "../language/texts";
import styles from "./Aloud.module.css";
import { common } from "./texts";
import { Waiting } from "./Waiting";

/** Keeps the place of a view of which nothing is known yet: its heading, read and not seen, is the portal's name until then. */
export function Unnamed() {
  const t = useTexts(common);
  return (
    <>
      <h1 className={styles.aloud}>{t("portal")}</h1>
      <Waiting />
    </>
  );
}
