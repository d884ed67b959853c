import { useTexts } from "../../language/texts";
import { categoryTexts } from "./categoryTexts";
import { useLabel } from "./useLabel";

/** Says what a category is called by staff: the portal's own names speak to the person. */
export function useCategory(): (category: string) => string {
  const t = useTexts(categoryTexts);
  const label = useLabel();
  return (category) => (category === "sent-messages" ? t(category) : label("Category", category));
}
