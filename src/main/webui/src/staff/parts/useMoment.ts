import { dayOf, useFormats } from "../../language/formats";

const MIDNIGHT = "2026-01-01T22:00:00Z";

/** Gives the way to write when something happened: midnight in Helsinki says that the day alone is known. */
export function useMoment(): (instant: string) => string {
  const formats = useFormats();
  return (instant) => (formats.clock(instant) === formats.clock(MIDNIGHT) ? formats.day(dayOf(instant)) : formats.time(instant));
}
