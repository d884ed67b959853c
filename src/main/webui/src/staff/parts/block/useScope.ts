import { useTexts } from "../../../language/texts";
import type { Block } from "../../api/blocks";
import { useLabel } from "../useLabel";
import { blockTexts } from "./blockTexts";

/** Says what a hold or a restriction covers. */
export function useScope(): (block: Pick<Block, "category" | "item">) => string {
  const t = useTexts(blockTexts);
  const label = useLabel();
  return ({ category, item }) => {
    const topic = category === undefined ? undefined : label("Category", category);
    if (item !== undefined) return topic === undefined ? t("oneItem") : t("oneItemOf", { topic });
    return topic ?? t("everything");
  };
}
