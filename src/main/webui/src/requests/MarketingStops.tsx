import { useQuery } from "@tanstack/react-query";
import { vocabularyQuery } from "../api/queries";

/** What an objection to direct marketing does: it is about no items, so its meaning is said instead of a list. */
export function MarketingStops() {
  const { data: words } = useQuery(vocabularyQuery());
  return <p>{words?.values["Ground"]?.["direct-marketing"]?.explanation}</p>;
}
