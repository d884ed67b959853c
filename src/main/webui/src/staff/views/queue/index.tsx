import { useInfiniteQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link, useSearchParams } from "wouter";
import buttons from "../../../design/Button.module.css";
import { Tag } from "../../../design/Tag";
import { Title } from "../../../design/Title";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { stateWord } from "../../../requests/words";
import { type QueueFilters, queueQuery } from "../../api/queue";
import { Due } from "../../parts/Due";
import { Listing } from "../../parts/Listing";
import { Paged } from "../../parts/Paged";
import { useLabel } from "../../parts/useLabel";
import { Narrow } from "./Narrow";
import styles from "./queue.module.css";
import { queueTexts } from "./texts";

const NAMES = ["reference", "state", "right", "channel", "due"] as const;

/** The queue of cases, which sorts itself by what is due, narrowed down as the address says. */
export default function Queue() {
  const t = useTexts(queueTexts);
  const formats = useFormats();
  const label = useLabel();
  const [address, setAddress] = useSearchParams();
  const filters = filtersOf(address);
  const query = useInfiniteQuery(queueQuery(filters));
  const filtered = Object.keys(filters).length > 0;
  return (
    <>
      <Title lead={t("lead")}>{t("title")}</Title>
      <p className={styles.ways}>
        <Link href="/staff/requests/new" className={`${buttons.button} ${buttons.main}`}>
          {t("enter")}
        </Link>
        <Link href="/staff/letters" className={buttons.button}>
          {t("letters")}
        </Link>
      </p>
      <Narrow filters={filters} onFind={(found) => setAddress(found)} />
      <Paged query={query} sought={address.toString()} say={counted} beside={filtered && <Link href="/staff/requests">{t("all")}</Link>}>
        {(requests) => (
          <Listing
            caption={t("title")}
            rows={requests}
            columns={[
              { head: t("about"), show: (request) => <About request={request} /> },
              { head: t("answerBy"), show: (request) => <Deadline request={request} /> },
              { head: t("state"), show: (request) => <State request={request} /> },
              { head: t("received"), show: ({ receivedOn }) => formats.shortDay(receivedOn) },
              { head: t("channel"), show: ({ channel }) => label("RequestChannel", channel) },
            ]}
          />
        )}
      </Paged>
    </>
  );

  function counted(count: number, more: boolean): string {
    if (count === 0) return t(filtered ? "noneFound" : "none");
    return t(more ? "first" : "count", { count });
  }
}

function filtersOf(address: URLSearchParams): QueueFilters {
  const said = Object.fromEntries(NAMES.flatMap((name) => (address.get(name) ? [[name, address.get(name)]] : []))) as QueueFilters;
  return address.get("awaitsAnswer") === "true" ? { ...said, awaitsAnswer: true } : said;
}

/** What is asked; the link says to a listener which of those that ask the same it is. */
function About({ request: { id, right, ground, reference, receivedOn } }: { request: Schema<"QueuedRequest"> }) {
  const t = useTexts(queueTexts);
  const formats = useFormats();
  const label = useLabel();
  const name = label("Right", right);
  return (
    <>
      <Link href={`/staff/requests/${id}`} className={styles.open} aria-label={t("which", { right: name, day: formats.shortDay(receivedOn), reference })}>
        {name}
      </Link>
      {ground !== undefined && <span className={styles.quiet}>{label("Ground", ground)}</span>}
      <span className={styles.quiet}>{reference}</span>
    </>
  );
}

function Deadline({ request }: { request: Schema<"QueuedRequest"> }) {
  const t = useTexts(queueTexts);
  return (
    <>
      <Due request={request} short />
      {request.extended && <span className={styles.quiet}>{t("extended")}</span>}
    </>
  );
}

function State({ request }: { request: Schema<"QueuedRequest"> }) {
  const t = useTexts(queueTexts);
  const label = useLabel();
  return (
    <span className={styles.marks}>
      <Tag>{label(...stateWord(request))}</Tag>
      {request.awaitsAnswer && <Tag kind="careful">{t("awaitsAnswer")}</Tag>}
    </span>
  );
}
