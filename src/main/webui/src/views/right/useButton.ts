import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useTexts } from "../../language/texts";
import type { Answers, Right } from "./answers";
import { nouns } from "./nouns";
import { reviewTexts } from "./reviewTexts";

/** Gives the button that files a request its words: what it does, and with what. */
export function useButton(
  right: Right,
  { ground }: Answers,
  preview: Schema<"RequestPreview"> | undefined,
): { words: string; look: "main" | "danger" } {
  const t = useTexts(reviewTexts);
  const noun = useTexts(nouns);
  if (ground === "direct-marketing") return { words: t("prohibitMarketing"), look: "main" };
  if (preview === undefined) return { words: t("sendUnlinked", { right }), look: "main" };
  const kept = preview.lines.every(({ verdict }) => verdict === "keep");
  if (kept) return { words: t("askAnyway"), look: "main" };
  const meant = preview.lines.filter(({ verdict }) =>
    preview.immediate ? verdict === "execute" || verdict === "reduce" || verdict === "delay" : verdict !== "keep",
  );
  const count = meant.reduce((sum, { items }) => sum + items, 0);
  if (right !== "erasure") return { words: t("ask", { right, count }), look: "main" };
  const [category, ...others] = new Set(meant.map((line) => line.category));
  const what = category === undefined || others.length > 0 ? noun("any", { count }) : noun(category, { count });
  return preview.immediate
    ? { words: t("deleteNow", { what }), look: "danger" }
    : { words: t("deleteAsk", { what }), look: "main" };
}
