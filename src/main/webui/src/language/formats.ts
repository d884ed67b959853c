import { type Language, useLanguage } from "./languages";

const HELSINKI = "Europe/Helsinki";
const LOCALES: Record<Language, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
const DAY_MILLIS = 86_400_000;

/** How dates, amounts and sizes are written in the language of the page. Times are those of Helsinki, whose days the law counts. */
export interface Formats {
  /** A day, such as `2026-12-16`, or the day in Helsinki of an instant. */
  day(value: string): string;
  /** The same in numbers, for tables. */
  shortDay(value: string): string;
  /** A month, such as `2026-11`. */
  month(value: string): string;
  /** An instant with its time of day. */
  time(value: string): string;
  /** The same in numbers, for tables. */
  shortTime(value: string): string;
  /** The time of day alone. */
  clock(value: string): string;
  /** How far a day is from today: "in 12 days", "yesterday". */
  fromToday(day: string): string;
  number(value: number): string;
  /** An amount of money, which the portal sends as a text so that no cent is lost. */
  money(amount: string, currency: string): string;
  bytes(value: number): string;
  seconds(value: number): string;
  list(parts: readonly string[]): string;
}

/** Makes what an ICU table stands behind when it is first needed, and keeps it. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

function make(language: Language): Formats {
  const locale = LOCALES[language];
  const dates = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, { timeZone: HELSINKI, ...options }));
  const numeric = { day: "numeric", month: "numeric", year: "numeric" } as const;
  const day = dates({ dateStyle: "long" });
  const plainDay = dates({ dateStyle: "long", timeZone: "UTC" });
  const short = dates(numeric);
  const plainShort = dates({ ...numeric, timeZone: "UTC" });
  const month = dates({ month: "long", year: "numeric", timeZone: "UTC" });
  const time = dates({ dateStyle: "long", timeStyle: "short" });
  const shortTime = dates({ dateStyle: "short", timeStyle: "short" });
  const clock = dates({ timeStyle: "short" });
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
  const number = once(() => new Intl.NumberFormat(locale));
  const list = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  return {
    day: (value) => unbroken(isDay(value) ? plainDay().format(Date.parse(value)) : day().format(new Date(value))),
    shortDay: (value) => (isDay(value) ? plainShort().format(Date.parse(value)) : short().format(new Date(value))),
    month: (value) => month().format(Date.parse(`${value}-01`)),
    time: (value) => unbroken(time().format(new Date(value))),
    shortTime: (value) => shortTime().format(new Date(value)),
    clock: (value) => clock().format(new Date(value)),
    fromToday: (value) => {
      const days = daysFromToday(value);
      if (Math.abs(days) < 60) return relative().format(days, "day");
      const months = Math.round(days / 30.44);
      return Math.abs(months) < 24 ? relative().format(months, "month") : relative().format(Math.round(months / 12), "year");
    },
    number: (value) => number().format(value),
    money: (amount, currency) => new Intl.NumberFormat(locale, { style: "currency", currency }).format(Number(amount)),
    bytes: (value) => bytes(value, locale),
    seconds: (value) => `${Math.floor(value / 60)}.${String(Math.round(value % 60)).padStart(2, "0")}`,
    list: (parts) => list().format(parts),
  };
}

/** A date that no line breaks between the day and its month, nor before the time of day. */
function unbroken(date: string): string {
  return date.replace(/^(\d+\.?) /, "$1\u00A0").replace(/ (?=\d+[.:]\d\d$)/, "\u00A0");
}

function bytes(value: number, locale: string): string {
  const [amount, unit] =
    value < 1_000_000 ? [value / 1_000, "kilobyte"] : value < 1e9 ? [value / 1e6, "megabyte"] : [value / 1e9, "gigabyte"];
  const digits = amount < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: digits }).format(amount).replace(" ", "\u00A0");
}

const byDay = once(() => new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: HELSINKI }));

/** Today in Helsinki, as `2026-12-16`. */
export function today(): string {
  return byDay().format(new Date());
}

/** How many days a day, or the day of an instant, is from today; less than 0 where it is past. */
export function daysFromToday(value: string): number {
  return Math.round((Date.parse(dayOf(value)) - Date.parse(today())) / DAY_MILLIS);
}

/** The day in Helsinki of an instant, as `2026-12-16`; a day is itself. */
export function dayOf(value: string): string {
  return isDay(value) ? value : byDay().format(new Date(value));
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value);
}

const made = new Map<Language, Formats>();

/** Gives a view the formats of the page's language. */
export function useFormats(): Formats {
  const language = useLanguage();
  const formats = made.get(language) ?? make(language);
  made.set(language, formats);
  return formats;
}
