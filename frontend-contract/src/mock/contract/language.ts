import type { Language } from "../recorded/recordings.js";

const LANGUAGES: readonly Language[] = ["fi", "sv", "en"];

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The one of ours that an `Accept-Language` header asks for first (RFC 4647 lookup), if it asks for any. */
export function languageAsked(header: string | null): Language | undefined {
  const ranges = (header ?? "").split(",").map((range) => {
    const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
    const weight = parameters
      .map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
      .find((found) => found !== undefined);
    return { language: tag.trim().split("-")[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  return ranges
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ language }) => language)
    .find(isLanguage);
}
