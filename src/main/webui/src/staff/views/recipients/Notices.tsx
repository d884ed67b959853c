import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Button } from "../../../design/Button";
import { Refusal } from "../../../design/Refusal";
import { ShowMore } from "../../../design/ShowMore";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { confirmRecipientNotice, recipientNoticesQuery } from "../../api/recipients";
import { useLabel } from "../../parts/useLabel";
import { recipientTexts } from "./texts";

/** What recipients must be told by staff, the oldest first, each confirmed once it was told. */
export function Notices() {
  const t = useTexts(recipientTexts);
  const query = useInfiniteQuery(recipientNoticesQuery("open"));
  const notices = query.data?.pages.flatMap(({ items }) => items);
  return (
    <section>
      <h2>{t("notices")}</h2>
      {query.isError && <Refusal thrown={query.error} again={() => query.refetch()} />}
      {notices?.length === 0 && <p>{t("noNotices")}</p>}
      {notices?.map((notice) => <Notice key={notice.id} notice={notice} />)}
      <ShowMore shown={notices?.length ?? 0} more={query.hasNextPage} onMore={query.fetchNextPage} />
    </section>
  );
}

function Notice({ notice }: { notice: Schema<"RecipientNotice"> }) {
  const t = useTexts(recipientTexts);
  const formats = useFormats();
  const label = useLabel();
  const tell = useMutation({
    mutationFn: (toldBy: Schema<"StaffChannel">) => confirmRecipientNotice(notice.id, { toldBy, toldAt: new Date().toISOString() }),
  });
  return (
    <article>
      <h3>
        <bdi lang="">{notice.recipientName}</bdi>: {label("RecipientNoticeType", notice.type)}
      </h3>
      <p>
        {formats.day(notice.createdAt)} ({formats.fromToday(notice.createdAt)}). {t("contact")}: <bdi lang="">{notice.contact}</bdi>. {t("references")}:{" "}
        <bdi lang="">{notice.references.join(", ")}</bdi>
      </p>
      {tell.isError && <Refusal thrown={tell.error} />}
      {(["email", "phone", "post"] as const).map((way) => (
        <Button key={way} onPress={() => tell.mutateAsync(way).catch(() => undefined)}>
          {t("told", { way: label("StaffChannel", way) })}
        </Button>
      ))}
    </article>
  );
}
