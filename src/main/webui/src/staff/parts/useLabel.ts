import { useQuery } from "@tanstack/react-query";
import { vocabularyQuery } from "../../api/queries";
import { useTexts } from "../../language/texts";
import { categoryTexts } from "./categoryTexts";

/** Says a code of the contract in the portal's words; where those speak to the person, in words for staff. */
export function useLabel(): (type: string, code: string) => string {
  const { data: words } = useQuery(vocabularyQuery());
  const t = useTexts(categoryTexts);
  return (type, code) => (type === "Category" && code === "sent-messages" ? t(code) : (words?.values[type]?.[code]?.label ?? code));
}
