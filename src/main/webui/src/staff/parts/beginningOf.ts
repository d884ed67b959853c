import { dayOf } from "../../language/formats";

/** The beginning of a day in Helsinki, which has two hours before the world's time in winter and three in summer. */
export function beginningOf(day: string): string {
  const summer = new Date(`${day}T00:00:00+03:00`).toISOString();
  return dayOf(summer) === day ? summer : new Date(`${day}T00:00:00+02:00`).toISOString();
}
