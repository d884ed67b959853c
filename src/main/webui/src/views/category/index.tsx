import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useParams } from "wouter";
import { type Category as Slug, itemsQuery } from "../../api/items";
import { vocabularyQuery } from "../../api/queries";
import { isRefusal } from "../../api/refusals";
import { Summary } from "../../content/Summary";
import { Back } from "../../design/Back";
import { Panel } from "../../design/Panel";
import { Refusal } from "../../design/Refusal";
import { Title } from "../../design/Title";
import { areTurned } from "../../design/turned";
import { Unnamed } from "../../design/Unnamed";
import { Waiting } from "../../design/Waiting";
import { useTexts } from "../../language/texts";
import { Items } from "./Items";
import { Narrow } from "./Narrow";
import styles from "./Items.module.css";
import { category as ofCategory } from "./texts";
import { isNarrowed, useFilters } from "./useFilters";
import { WaitingUpdates } from "./WaitingUpdates";

/** One category: why it is held, and its items in the way in which they are read. */
export default function Category() {
  const t = useTexts(ofCategory);
  // What the address names may be no category: the portal says so then.
  const category = useParams()["category"] as Slug;
  const [filters, setFilters] = useFilters();
  const words = useQuery(vocabularyQuery());
  const list = useInfiniteQuery({ ...itemsQuery(category, filters), placeholderData: keepPreviousData });
  const known = list.data?.pages[0]?.category;
  const name = known?.name ?? words.data?.values["Category"]?.[category]?.label;
  const description = known?.description ?? words.data?.values["Category"]?.[category]?.explanation;
  const narrowed = isNarrowed(filters);
  const unknown = name === undefined && (words.data !== undefined || isRefusal(list.error, "not-found"));
  if (words.isPending) return <Unnamed />;
  return (
    <>
      <Back href="/my/data">{t("back")}</Back>
      <Title lead={unknown ? t("unknownWhy") : description}>{name ?? t(unknown ? "unknown" : "unnamed")}</Title>
      {known !== undefined && (
        <>
          <Panel>
            <h2 className={styles.heading}>{t("summary")}</h2>
            <Summary category={known} details />
          </Panel>
          <WaitingUpdates category={known} />
        </>
      )}
      {((known !== undefined && known.count > 1) || narrowed) && (
        <Narrow filters={filters} onFind={setFilters} thrown={list.error} />
      )}
      {list.isError && !unknown && <Refusal thrown={list.error} again={() => list.refetch()} />}
      {list.isPending && <Waiting lines={12} />}
      {list.data !== undefined && !list.isLoadingError && (
        <Items category={category} list={list} sought={JSON.stringify(filters)} narrowed={narrowed} turned={areTurned(filters)} onAll={() => setFilters({})} />
      )}
    </>
  );
}
