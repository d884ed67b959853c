import { useSyncExternalStore } from "react";
import { type Language, language, onLanguage } from "./spoken";

export { asked, chooseLanguage, type Language, language, LANGUAGES, offerLanguage } from "./spoken";

/** Follows the language of the page. */
export function useLanguage(): Language {
  return useSyncExternalStore(onLanguage, language);
}
