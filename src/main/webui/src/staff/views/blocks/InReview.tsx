import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { vocabularyQuery } from "../../../api/queries";
import { Refusal } from "../../../design/Refusal";
import { ShowMore } from "../../../design/ShowMore";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { itemsInReviewQuery } from "../../api/blocks";
import { Listing } from "../../parts/Listing";
import { useLabel } from "../../parts/useLabel";
import { blocksTexts } from "./texts";

/** The items that a person does not see before staff has reviewed them, the longest waiting first, without what they say. */
export function InReview() {
  const t = useTexts(blocksTexts);
  const formats = useFormats();
  const label = useLabel();
  const { data: words } = useQuery(vocabularyQuery());
  const query = useInfiniteQuery(itemsInReviewQuery());
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <section>
      <h2>{t("inReview")}</h2>
      <p>{t("inReviewWhy")}</p>
      {query.isError && <Refusal thrown={query.error} again={() => query.refetch()} />}
      {items?.length === 0 && <p>{t("noneInReview")}</p>}
      {items !== undefined && items.length > 0 && (
        <>
          <Listing
            caption={t("inReview")}
            rows={items}
            columns={[
              {
                head: t("topic"),
                show: ({ subject, category }) => <Link href={`/staff/persons/${subject}/${category}?withheld=in-review`}>{label("Category", category)}</Link>,
              },
              { head: t("source"), show: ({ source }) => words?.sources[source]?.name },
              { head: t("waitsSince"), show: ({ since }) => formats.time(since) },
            ]}
          />
          <ShowMore shown={items.length} more={query.hasNextPage} onMore={query.fetchNextPage} />
        </>
      )}
    </section>
  );
}
