import type { AuditFilters } from "../../api/oversight";

const NAMES = ["from", "to", "action", "actorKind", "actor", "subject"] as const;

/** Whose name can be asked for; what one person did themselves is asked for as theirs, for it is a look at them. */
const NAMED = ["staff", "partner", "source-system"];

/** Which events the address asks for. */
export function filtersOf(address: URLSearchParams): AuditFilters {
  const asked = NAMES.filter((name) => address.get(name) && (name !== "actor" || isNamed(address.get("actorKind"))));
  return Object.fromEntries(asked.map((name) => [name, address.get(name)])) as AuditFilters;
}

/** Whether somebody of this kind is asked for by name. */
function isNamed(actorKind: string | null): boolean {
  return actorKind !== null && NAMED.includes(actorKind);
}

/** What was filled in: a name alone is that of somebody of staff. */
export function withKind(found: Record<string, string>): Record<string, string> {
  const { actor, actorKind, ...rest } = found;
  if (actor === undefined) return found;
  if (actorKind === undefined) return { ...rest, actor, actorKind: "staff" };
  return isNamed(actorKind) ? found : { ...rest, actorKind };
}
