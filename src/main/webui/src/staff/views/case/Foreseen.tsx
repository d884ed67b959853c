import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { Law } from "../../../design/Law";
import { useFormats } from "../../../language/formats";
import { useLanguage } from "../../../language/languages";
import { sentence } from "../../../language/sentence";
import { useTexts } from "../../../language/texts";
import { beginLook } from "../../parts/looks";
import { NumberCell, Table } from "../../parts/Table";
import { useCategory } from "../../parts/useCategory";
import { useLabel } from "../../parts/useLabel";
import styles from "./case.module.css";
import { isDecided } from "./decided";
import { foreseenTexts } from "./foreseenTexts";
import { useReason } from "./useReason";

const KNOWN = ["execute", "reduce", "delay", "staff", "keep"] as const;

/** What the rules foresee by category, or what was done, and a way to the data itself; told to staff of the person. Of what the person took back, nothing was done. */
export function Foreseen({ found: { request, subjectId } }: { found: Schema<"RequestCase"> }) {
  const t = useTexts(foreseenTexts);
  const { lines, closedAt } = request;
  const open = closedAt === undefined;
  if (request.right === "contact" || lines.length === 0 || !(open || isDecided(request))) return null;
  const dated = lines.some(({ verdict, keptUntil }) => verdict !== "delay" && keptUntil !== undefined);
  const reasoned = lines.some(({ reason }) => reason !== undefined);
  const title = t(open ? "after" : "done");
  const columns = [
    { head: t("category") },
    { head: t(open ? "outcome" : "outcomeDone") },
    { head: t("items"), number: true },
    ...(reasoned ? [{ head: t("why") }] : []),
    ...(dated ? [{ head: t("kept") }] : []),
  ];
  return (
    <section>
      <h2>{title}</h2>
      {open && subjectId !== undefined && <p>{t("openWhy")}</p>}
      <Table caption={title} columns={columns}>
        {inOrder(lines).map((line, at) => (
          <Row key={`${line.category} ${at}`} line={line} request={request} person={open ? subjectId : undefined} reasoned={reasoned} dated={dated} />
        ))}
      </Table>
    </section>
  );
}

interface RowProps {
  line: Schema<"RequestLine">;
  request: Schema<"Request">;
  /** Whose data can be opened. */
  person: string | undefined;
  reasoned: boolean;
  dated: boolean;
}

function Row({ line, request: { right, closedAt }, person, reasoned, dated }: RowProps) {
  const t = useTexts(foreseenTexts);
  const formats = useFormats();
  const language = useLanguage();
  const label = useLabel();
  const name = useCategory()(line.category);
  const say = useReason();
  const { category, verdict, reason, items, keptUntil, waiting, foreseen } = line;
  const known = KNOWN.find((each) => each === verdict);
  return (
    <tr data-verdict={verdict}>
      <th scope="row">
        {person === undefined ? (
          name
        ) : (
          <Link href={`/staff/persons/${person}/${category}`} onClick={() => beginLook({ person, part: category }, { purpose: "handle-request" }, language)}>
            {name}
          </Link>
        )}
        {waiting !== undefined && <span className={styles.quiet}>{t("waiting", { count: waiting })}</span>}
      </th>
      <td>
        {known === undefined ? line.text : t(`${known}-${closedAt === undefined ? "after" : "done"}`, { right })}
        {verdict === "delay" && keptUntil !== undefined && <span className={styles.quiet}>{t("again", { day: formats.shortDay(keptUntil) })}</span>}
        {foreseen !== undefined && <span className={styles.quiet}>{t("expected", { expected: label("Verdict", foreseen) })}</span>}
      </td>
      <NumberCell>{items > 0 && formats.number(items)}</NumberCell>
      {reasoned && (
        <td className={styles.why}>
          {reason !== undefined && (
            <>
              {sentence(say(reason))} <Law article={reason.articles[0]} />
            </>
          )}
        </td>
      )}
      {dated && <td>{verdict !== "delay" && keptUntil !== undefined && formats.shortDay(keptUntil)}</td>}
    </tr>
  );
}

/** First what staff decides, then what is done, comes later and stays. */
function inOrder(lines: readonly Schema<"RequestLine">[]): Schema<"RequestLine">[] {
  const order = ["staff", "execute", "reduce", "delay", "keep"];
  const place = ({ verdict }: Schema<"RequestLine">) => (order.indexOf(verdict) + order.length + 1) % (order.length + 1);
  return [...lines].sort((one, other) => place(one) - place(other));
}
