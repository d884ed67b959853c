import { type ReactNode, useEffect } from "react";
import { useTexts } from "../language/texts";
import { common } from "./texts";
import styles from "./Title.module.css";

interface TitleProps {
  children: string;
  lead?: ReactNode;
  /** Whether it is what a person or a source wrote, in whatever language and script. */
  own?: boolean;
}

/** Where a long word may be divided. */
const SOFT_HYPHEN = "\u00AD";

/** The heading of a view, which is the document's title too. */
export function Title({ children, lead, own = false }: TitleProps) {
  const t = useTexts(common);
  const portal = t("portal");
  const title = children.replaceAll(SOFT_HYPHEN, "");
  useEffect(() => {
    document.title = title === portal ? portal : `${title} – ${portal}`;
  }, [title, portal]);
  return (
    <>
      <h1>{own ? <bdi lang="">{children}</bdi> : children}</h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
    </>
  );
}
