import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { vocabularyQuery } from "../api/queries";
import aloud from "../design/Aloud.module.css";
import { Law } from "../design/Law";
import { useFormats } from "../language/formats";
import { sentence } from "../language/sentence";
import { useTexts } from "../language/texts";
import styles from "./Lines.module.css";
import { lineTexts } from "./lineTexts";

type Line = Schema<"RequestLine">;

/** Whether it is told what would happen at once, what would once somebody has decided, or what has happened. */
export type Phase = "now" | "after" | "done";

const KNOWN = ["execute", "reduce", "delay", "staff", "keep"] as const;

/**
 * Tells what a request does, or has done: first what is done, then what comes later, then what stays. What has the same
 * reason stands together, so that the reason is read once.
 */
export function Lines({ lines, right, phase }: { lines: readonly Line[]; right: Schema<"Right">; phase: Phase }) {
  const t = useTexts(lineTexts);
  const others = [...new Set(lines.map(({ verdict }) => verdict))].filter((one) => !KNOWN.some((known) => known === one));
  return (
    <div className={styles.groups}>
      {[...KNOWN, ...others].map((verdict) => {
        const group = lines.filter((line) => line.verdict === verdict);
        const [first] = group;
        if (first === undefined) return null;
        const known = KNOWN.find((one) => one === verdict);
        const items = group.reduce((sum, line) => sum + line.items, 0);
        return (
          <section key={verdict} className={styles.group} data-verdict={verdict}>
            <h3>
              {known === undefined ? first.text : t(`${known}-${phase}`, { right })}{" "}
              {items > 0 && <span className={styles.count}>{t("items", { count: items })}</span>}
            </h3>
            {byReason(group).map((same) => (
              <Same
                key={same[0].reason?.code ?? ""}
                lines={same}
                reasoned={!(phase === "done" && verdict === "staff")}
                dated={right === "erasure" || verdict === "delay"}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
}

/** Topics that share a reason, under it. */
function Same({ lines, reasoned, dated }: { lines: [Line, ...Line[]]; reasoned: boolean; dated: boolean }) {
  const t = useTexts(lineTexts);
  const formats = useFormats();
  const { data: words } = useQuery(vocabularyQuery());
  const reason = reasoned ? lines[0].reason : undefined;
  return (
    <>
      {reason !== undefined && (
        <p>
          {sentence(reason.text)} <Law article={reason.articles[0]} />
        </p>
      )}
      <ul className={styles.topics}>
        {lines.map((line, at) => {
          const expected = line.foreseen === undefined ? undefined : words?.values["Verdict"]?.[line.foreseen]?.label;
          return (
            <li key={`${line.category} ${at}`}>
              <span className={styles.name}>
                {line.name}
                {dated && line.keptUntil !== undefined && (
                  <small>{t(line.verdict === "delay" ? "again" : "until", { day: formats.day(line.keptUntil) })}</small>
                )}
                {line.waiting !== undefined && <small>{t("waiting", { count: line.waiting })}</small>}
                {expected !== undefined && <small>{t("foreseen", { expected })}</small>}
              </span>
              {line.items > 0 && (
                <span className={styles.number}>
                  <span aria-hidden="true">{formats.number(line.items)}</span>
                  <span className={aloud.aloud}>{t("items", { count: line.items })}</span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function byReason(lines: readonly Line[]): [Line, ...Line[]][] {
  const found = new Map<string, [Line, ...Line[]]>();
  for (const line of lines) {
    const same = found.get(line.reason?.code ?? "");
    if (same === undefined) found.set(line.reason?.code ?? "", [line]);
    else same.push(line);
  }
  return [...found.values()];
}
