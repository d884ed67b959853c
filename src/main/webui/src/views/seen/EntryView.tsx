import { Link } from "wouter";
import { askAddress } from "../../app/asking";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import { Given } from "./Given";
import { Look } from "./Look";
import styles from "./seen.module.css";
import { seen } from "./texts";
import type { Entry } from "./timeline";
import type { Words } from "./words";

/** One entry of the time line: when, who, why, what it means, and how to ask about it. */
export function EntryView({ entry, words, alone }: { entry: Entry; words: Words; alone: boolean }) {
  const t = useTexts(seen);
  const formats = useFormats();
  const who = words.who(entry);
  const about = t(entry.kind === "look" ? "aboutLook" : "aboutGiven", {
    time: formats.time(entry.at),
    who,
    why: words.why(entry),
  });
  const unit = words.unit(entry);
  const only = alone ? undefined : onlyAddress(entry);
  return (
    <li className={styles.entry}>
      <time dateTime={entry.at} className={styles.clock}>
        {formats.clock(entry.at)}
      </time>
      <div className={styles.body}>
        <h3>
          <bdi lang="">{who}</bdi> {t(entry.kind === "look" ? "looked" : entry.given.voided ? "notReceived" : "received")}
        </h3>
        {unit !== undefined && (
          <p dir="auto" lang="" className={styles.unit}>
            {unit}
          </p>
        )}
        {entry.kind === "look" ? <Look look={entry.look} words={words} /> : <Given given={entry.given} words={words} />}
        <p className={styles.ways}>
          <Link href={askAddress(about)} aria-label={t("askOf", { about })}>
            {t("ask")}
          </Link>
          {only !== undefined && <Link href={only}>{t("only", { name: who })}</Link>}
        </p>
      </div>
    </li>
  );
}

/** The address of what this one looked at or received; a partner can do both. */
function onlyAddress(entry: Entry): string | undefined {
  const id = entry.kind === "look" ? entry.look.viewer : entry.given.recipient.id;
  if (id === undefined) return undefined;
  const partner = (entry.kind === "look" ? entry.look.viewerKind : entry.given.recipient.kind) === "partner";
  return `/my/seen?${new URLSearchParams({
    ...((entry.kind === "look" || partner) && { viewer: id }),
    ...((entry.kind === "given" || partner) && { recipient: id }),
  })}`;
}
