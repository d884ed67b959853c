import { useInfiniteQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { Link, useSearchParams } from "wouter";
import { Done } from "../../../design/Done";
import { Fact, Facts } from "../../../design/Facts";
import { Panel } from "../../../design/Panel";
import { Refusal } from "../../../design/Refusal";
import { ShowMore } from "../../../design/ShowMore";
import { Waiting } from "../../../design/Waiting";
import { useFormats } from "../../../language/formats";
import { listed } from "../../../language/listed";
import { useTexts } from "../../../language/texts";
import { recipientNoticesQuery } from "../../api/recipients";
import { Switch } from "../../parts/Switch";
import { useFieldName } from "../../parts/useFieldName";
import { useLabel } from "../../parts/useLabel";
import { noticeTexts } from "./noticeTexts";
import { Telling } from "./Telling";

const STATUSES: readonly Schema<"RecipientNoticeStatus">[] = ["open", "waiting", "confirmed"];

/** What recipients must be told, the oldest first, each confirmed once it was told; and what they have been told. */
export function Notices() {
  const t = useTexts(noticeTexts);
  const label = useLabel();
  const [address, setAddress] = useSearchParams();
  const status = STATUSES.find((each) => each === address.get("notices")) ?? "open";
  const query = useInfiniteQuery(recipientNoticesQuery(status));
  const [told, setTold] = useState<string>();
  const notices = query.data?.pages.flatMap(({ items }) => items);
  return (
    <section>
      <h2>{t("notices")}</h2>
      <p>{t("noticesWhy")}</p>
      <Switch
        label={t("which")}
        options={STATUSES.map((each) => ({
          words: label("RecipientNoticeStatus", each),
          chosen: each === status,
          onChoose: () => {
            setTold(undefined);
            setAddress(each === "open" ? {} : { notices: each });
          },
        }))}
      />
      {told !== undefined && <Done title={t("nowTold", { name: told })} />}
      {query.isError && <Refusal thrown={query.error} again={() => query.refetch()} />}
      {query.isPending && <Waiting lines={4} />}
      {notices?.length === 0 && <p>{t(status === "open" ? "noNotices" : "none")}</p>}
      {notices?.map((notice) => <Notice key={notice.id} notice={notice} open={status === "open"} onTold={() => setTold(notice.recipientName)} />)}
      <ShowMore shown={notices?.length ?? 0} more={query.hasNextPage} onMore={query.fetchNextPage} />
    </section>
  );
}

interface NoticeProps {
  notice: Schema<"RecipientNotice">;
  open: boolean;
  onTold: () => void;
}

function Notice({ notice, open, onTold }: NoticeProps) {
  const t = useTexts(noticeTexts);
  const formats = useFormats();
  const label = useLabel();
  const field = useFieldName();
  const { type, toldAt, toldBy, confirmedAt } = notice;
  return (
    <Panel>
      <h3>
        <bdi lang="">{notice.recipientName}</bdi>: {label("RecipientNoticeType", type)}
      </h3>
      <Facts>
        <Fact name={t("since")}>
          {formats.day(notice.createdAt)} ({formats.fromToday(notice.createdAt)})
        </Fact>
        <Fact name={t("agreed")}>{label("RecipientChannel", notice.channel)}</Fact>
        <Fact name={t("contact")}>
          <bdi lang="">{notice.contact}</bdi>
        </Fact>
        <Fact name={t("references")}>
          <bdi lang="">{notice.references.join(", ")}</bdi>
        </Fact>
        <Fact name={t(type === "rectification" ? "corrected" : "has")}>{listed(notice.fields.map(field), formats)}</Fact>
        <Fact name={t("person")}>
          {type !== "erasure" && (
            <>
              <Link href={`/staff/persons/${notice.subject}`}>{t("openPerson")}</Link> {t("openPersonWhy")}
            </>
          )}
        </Fact>
        <Fact name={t("toldAt")}>
          {toldAt !== undefined && formats.day(toldAt)}
          {toldBy !== undefined && `, ${label("StaffChannel", toldBy)}`}
        </Fact>
        <Fact name={t("confirmedAt")}>{confirmedAt !== undefined && formats.time(confirmedAt)}</Fact>
      </Facts>
      {open && <Telling notice={notice} onTold={onTold} />}
    </Panel>
  );
}
