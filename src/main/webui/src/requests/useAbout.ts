import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { vocabularyQuery } from "../api/queries";
import { useFormats } from "../language/formats";
import { useTexts } from "../language/texts";
import { requestWords } from "./words";

/** Says what a request is about: its topics, how many items, or everything; of a message nothing. */
export function useAbout({ right, ground, scope, lines }: Schema<"Request">): string {
  const t = useTexts(requestWords);
  const formats = useFormats();
  const { data: words } = useQuery(vocabularyQuery());
  if (right === "contact" || ground === "direct-marketing") return "";
  const name = (category: string) => words?.values["Category"]?.[category]?.label ?? "";
  const topics = scope.categories.map(name);
  if (scope.items.length > 0) {
    const [category, ...others] = new Set(lines.map((line) => line.category));
    const count = scope.items.length;
    topics.push(
      category !== undefined && others.length === 0 ? t("inTopic", { topic: name(category), count }) : t("items", { count }),
    );
  }
  return topics.length === 0 ? t("everything") : formats.list(topics);
}
