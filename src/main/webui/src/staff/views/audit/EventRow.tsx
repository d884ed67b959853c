import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link, useSearchParams } from "wouter";
import { vocabularyQuery } from "../../../api/queries";
import { More } from "../../../design/More";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { NumberCell } from "../../parts/Table";
import styles from "./audit.module.css";
import { auditTexts } from "./texts";

/** One event: when, what, by whom, to whom, and its details on demand, as they were noted. */
export function EventRow({ event }: { event: Schema<"AuditEvent"> }) {
  const t = useTexts(auditTexts);
  const formats = useFormats();
  const { data: words } = useQuery(vocabularyQuery());
  const label = (type: string, code: string) => words?.values[type]?.[code]?.label ?? code;
  const details = Object.entries(event.details);
  return (
    <tr>
      <td className={styles.time}>{formats.shortTime(event.at)}</td>
      <th scope="row">{label("AuditAction", event.action)}</th>
      <td>
        {label("AuditActorKind", event.actorKind)}
        <Actor event={event} />
      </td>
      <td>{event.subject === undefined ? t("noPerson") : <Link href={`/staff/persons/${event.subject}`}>{t("openPerson")}</Link>}</td>
      <NumberCell>{formats.number(event.objectCount)}</NumberCell>
      <td className={styles.more}>
        {details.length > 0 && (
          <More words={t("details")}>
            <dl className={styles.details}>
              {details.map(([name, value]) => (
                <div key={name} lang="">
                  <dt>{name}</dt>
                  <dd dir="auto">{typeof value === "string" ? value : JSON.stringify(value)}</dd>
                </div>
              ))}
            </dl>
          </More>
        )}
      </td>
    </tr>
  );
}

/** Who did it, where that is somebody's name here: a source system, a partner, or who reads. */
function Actor({ event: { actor, actorKind } }: { event: Schema<"AuditEvent"> }) {
  const t = useTexts(auditTexts);
  const [address] = useSearchParams();
  const { data: words } = useQuery(vocabularyQuery());
  const named = actorKind === "source-system" ? (words?.sources[actor]?.name ?? actor) : ["staff", "partner"].includes(actorKind) ? actor : undefined;
  if (named === undefined || actor === actorKind) return null;
  return (
    <span className={styles.actor}>
      {" "}
      <bdi lang="">{named}</bdi>
      {!address.has("actor") && (
        <>
          <br />
          <Link href={`/staff/oversight/audit?${new URLSearchParams({ ...Object.fromEntries(address), actorKind, actor })}`} aria-label={t("onlyTheirsOf", { actor: named })}>
            {t("onlyTheirs")}
          </Link>
        </>
      )}
    </span>
  );
}
