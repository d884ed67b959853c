import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { daysFromToday } from "../../../language/formats";

/** Within how many days a deadline is near, as the queue has it. */
const SOON_DAYS = 7;

/** How near the deadline is. */
export function dueOf({ dueOn, pausedOn }: Schema<"Request">): Schema<"DueFilter"> {
  if (pausedOn !== undefined) return "paused";
  const days = daysFromToday(dueOn);
  return days < 0 ? "overdue" : days <= SOON_DAYS ? "soon" : "later";
}
