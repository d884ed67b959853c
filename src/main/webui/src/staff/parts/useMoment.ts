import { dayOf, type Formats, useFormats } from "../../language/formats";

const MIDNIGHT = "2026-01-01T22:00:00Z";

/** Gives the way to write when something happened: midnight in Helsinki says that the day alone is known. */
export function useMoment(): (instant: string) => string {
  const formats = useFormats();
  return (instant) => (isDay(formats, instant) ? formats.day(dayOf(instant)) : formats.time(instant));
}

/** The same in numbers, for tables. */
export function useShortMoment(): (instant: string) => string {
  const formats = useFormats();
  return (instant) => (isDay(formats, instant) ? formats.shortDay(dayOf(instant)) : formats.shortTime(instant));
}

function isDay(formats: Formats, instant: string): boolean {
  return formats.clock(instant) === formats.clock(MIDNIGHT);
}
