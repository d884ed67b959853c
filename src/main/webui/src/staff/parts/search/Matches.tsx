import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { type ReactNode, useEffect, useRef } from "react";
import { Own, Technical } from "../../../content/Own";
import { Message } from "../../../design/Message";
import { Tag } from "../../../design/Tag";
import { useTexts } from "../../../language/texts";
import styles from "./search.module.css";
import { searching } from "./searchTexts";

export type Match = Schema<"SubjectMatch">;

interface MatchesProps {
  matches: Schema<"SubjectMatches">;
  /** What can be done with each, named by whom it is. */
  action: (match: Match, name: ReactNode) => ReactNode;
  /** Whether they were found just now, and are to be read out. */
  fresh: boolean;
  /** Whether it stands below a heading of the second level. */
  nested?: boolean;
  children?: ReactNode;
}

/** Whom a search has found: enough to tell one from another, and no more. */
export function Matches({ matches: { items, more }, action, fresh, nested = false, children }: MatchesProps) {
  const t = useTexts(searching);
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = nested ? "h3" : "h2";
  useEffect(() => {
    if (fresh) heading.current?.focus();
  }, [fresh]);
  return (
    <section className={styles.found}>
      <Heading ref={heading} tabIndex={-1}>
        {t("found", { count: items.length })}
      </Heading>
      {items.length === 0 && <p>{t("nobody")}</p>}
      {more && (
        <Message kind="careful" title={t("more")}>
          <p>{t("moreWhy")}</p>
        </Message>
      )}
      {items.length > 0 && children}
      <ul className={styles.matches}>
        {items.map((match) => (
          <li key={match.id} className={styles.match}>
            <div className={styles.who}>
              <strong>{action(match, <MatchName match={match} />)}</strong>
              {match.restricted && <Tag kind="careful">{t("restricted")}</Tag>}
              {match.organisations.length > 0 && (
                <span className={styles.quiet}>
                  <Own>{match.organisations.join(", ")}</Own>
                </span>
              )}
            </div>
            <span>
              <Technical>{match.email}</Technical>
            </span>
            <span>
              <Technical>{match.phone}</Technical>
            </span>
            <span className={styles.quiet}>{match.logins !== undefined && t("logins", { count: match.logins })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who it is, as far as the member of staff may know. */
export function MatchName({ match: { givenName, familyName, restricted } }: { match: Pick<Match, "givenName" | "familyName" | "restricted"> }) {
  const t = useTexts(searching);
  const name = [givenName, familyName].filter((part) => part !== undefined).join(" ");
  return name === "" ? t(restricted ? "notShown" : "noName") : <Own>{name}</Own>;
}
