import { type ReactNode, useEffect } from "react";
import { frame } from "../app/texts";
import { useTexts } from "../language/texts";
import styles from "./Title.module.css";

/** Where a long word may be divided. */
const SOFT_HYPHEN = "\u00AD";

/** The heading of a view, which is the document's title too. */
export function Title({ children, lead }: { children: string; lead?: ReactNode }) {
  const t = useTexts(frame);
  const portal = t("portal");
  const title = children.replaceAll(SOFT_HYPHEN, "");
  useEffect(() => {
    document.title = title === portal ? portal : `${title} – ${portal}`;
  }, [title, portal]);
  return (
    <>
      <h1>{children}</h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
    </>
  );
}
