import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link, useSearchParams } from "wouter";
import { vocabularyQuery } from "../../../api/queries";
import buttons from "../../../design/Button.module.css";
import { Button } from "../../../design/Button";
import { Filter, FilterChoice, Filters } from "../../../design/Filters";
import { Loaded } from "../../../design/Loaded";
import { ShowMore } from "../../../design/ShowMore";
import { Tag } from "../../../design/Tag";
import { Title } from "../../../design/Title";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { type QueueFilters, queueQuery } from "../../api/queue";
import { Due } from "../../parts/Due";
import { Table } from "../../parts/Table";
import { useLabel } from "../../parts/useLabel";
import styles from "./queue.module.css";
import { queueTexts } from "./texts";

const NAMES = ["reference", "state", "right", "channel", "due"] as const;

/** The queue of cases, which sorts itself by what is due, narrowed down as the address says. */
export default function Queue() {
  const t = useTexts(queueTexts);
  const [address, setAddress] = useSearchParams();
  const filters = Object.fromEntries(NAMES.flatMap((name) => (address.get(name) ? [[name, address.get(name)]] : []))) as QueueFilters;
  const query = useInfiniteQuery(queueQuery(filters));
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
      <FilterForm key={address.toString()} filters={filters} onFind={(found) => setAddress(found)} />
      <Loaded query={query}>
        {({ pages }) => {
          const requests = pages.flatMap(({ items }) => items);
          if (requests.length === 0) return <None filtered={Object.keys(filters).length > 0} />;
          const columns = [{ head: t("about") }, { head: t("answerBy") }, { head: t("state") }, { head: t("received") }, { head: t("channel") }];
          return (
            <>
              <Table caption={t("title")} columns={columns}>
                {requests.map((request) => (
                  <Row key={request.id} request={request} />
                ))}
              </Table>
              <ShowMore shown={requests.length} more={query.hasNextPage} onMore={() => query.fetchNextPage()} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function None({ filtered }: { filtered: boolean }) {
  const t = useTexts(queueTexts);
  return (
    <p role="status">
      {t(filtered ? "noneFound" : "none")} {filtered && <Link href="/staff/requests">{t("all")}</Link>}
    </p>
  );
}

function Row({ request }: { request: Schema<"QueuedRequest"> }) {
  const formats = useFormats();
  const label = useLabel();
  const { id, right, ground, reference, state, outcome, receivedOn, channel } = request;
  return (
    <tr>
      <th scope="row">
        <Link href={`/staff/requests/${id}`} className={styles.open}>
          {label("Right", right)}
        </Link>
        {ground !== undefined && <span className={styles.quiet}>{label("Ground", ground)}</span>}
        <span className={styles.quiet}>{reference}</span>
      </th>
      <td>
        <Due request={request} />
      </td>
      <td>
        <Tag>{outcome === undefined ? label("RequestState", state) : label("RequestOutcome", outcome)}</Tag>
      </td>
      <td>{formats.shortDay(receivedOn)}</td>
      <td>{label("RequestChannel", channel)}</td>
    </tr>
  );
}

function FilterForm({ filters, onFind }: { filters: QueueFilters; onFind: (found: Record<string, string>) => void }) {
  const t = useTexts(queueTexts);
  const { data: words } = useQuery(vocabularyQuery());
  const options = (type: string, all: string) => [
    { value: "", label: all },
    ...Object.entries(words?.values[type] ?? {}).map(([value, { label }]) => ({ value, label })),
  ];
  return (
    <Filters label={t("find")} onFind={onFind}>
      <Filter name="reference" label={t("reference")} value={filters.reference} />
      <FilterChoice name="due" label={t("due")} value={filters.due ?? ""} options={options("DueFilter", t("anyDue"))} />
      <FilterChoice name="right" label={t("right")} value={filters.right ?? ""} options={options("Right", t("anyRight"))} />
      <FilterChoice name="state" label={t("state")} value={filters.state ?? ""} options={options("RequestState", t("open"))} />
      <FilterChoice name="channel" label={t("channel")} value={filters.channel ?? ""} options={options("RequestChannel", t("anyChannel"))} />
      <Button type="submit">{t("show")}</Button>
    </Filters>
  );
}
