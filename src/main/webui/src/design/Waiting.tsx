import { useEffect, useState } from "react";
import { useTexts } from "../language/texts";
import { common } from "./texts";
import { Told } from "./Told";
import styles from "./Waiting.module.css";

const SILENT_MILLIS = 400;

/** From how many lines on it stands for a whole view. */
const MANY_LINES = 6;

/** Keeps the place of what is being fetched, and says so to those who do not see it, if it takes long. */
export function Waiting({ lines = 6 }: { lines?: number }) {
  const t = useTexts(common);
  const [told, setTold] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTold(true), SILENT_MILLIS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={lines < MANY_LINES ? undefined : styles.waiting} data-waiting>
      <Told className={styles.words}>{told && t("loading")}</Told>
      <div aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          <div key={line} className={styles.line} />
        ))}
      </div>
    </div>
  );
}
