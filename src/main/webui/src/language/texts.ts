import { type I18n, setupI18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { type Language, LANGUAGES, useLanguage } from "./languages";

/** The texts of one view, in ICU MessageFormat, by their names; a text that is missing in a language does not compile. */
export type Texts<Name extends string> = Record<Language, Record<Name, string>>;

/** Says a text in the language of the page. */
export type Say<Name extends string> = (name: Name, values?: Record<string, string | number>) => string;

const speakers = Object.fromEntries(
  Object.keys(LANGUAGES).map((language) => {
    const speaker = setupI18n({ locale: language, messages: { [language]: {} } });
    speaker.setMessagesCompiler(compileMessage);
    return [language, speaker];
  }),
) as Record<Language, I18n>;

/** Declares the texts of a view. */
export function texts<const Name extends string>(
  fi: Record<Name, string>,
  sv: Record<NoInfer<Name>, string>,
  en: Record<NoInfer<Name>, string>,
): Texts<Name> {
  return { fi, sv, en };
}

/** Says a text in a language. */
export function say<Name extends string>(of: Texts<Name>, language: Language, name: Name, values = {}): string {
  return speakers[language]._(of[language][name], values);
}

/** Gives a view its texts, in the language of the page. */
export function useTexts<Name extends string>(of: Texts<Name>): Say<Name> {
  const language = useLanguage();
  return (name, values) => say(of, language, name, values);
}
