import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { useTexts } from "../language/texts";
import { readFrom } from "./readFrom";
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
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOfView(heading);
  return (
    <>
      <h1 ref={heading}>{own ? <bdi lang="">{children}</bdi> : children}</h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
    </>
  );
}

/**
 * Where a view has just opened, `main` has the focus (`Arrival`): the heading takes it over as soon as it is there, for it says
 * which view that is. A heading that goes gives it back, for the next one.
 */
function useFocusOfView(heading: RefObject<HTMLHeadingElement | null>): void {
  useEffect(() => {
    const main = heading.current?.closest("main");
    if (main !== undefined && main === document.activeElement) readFrom(heading.current);
  }, [heading]);
  useLayoutEffect(() => {
    const here = heading.current;
    const main = here?.closest("main");
    return () => {
      if (here !== null && here === document.activeElement) main?.focus({ preventScroll: true });
    };
  }, [heading]);
}
