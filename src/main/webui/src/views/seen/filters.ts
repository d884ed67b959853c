import type { Schema } from "@vastuugroup/privacy-portal-contract";

const NAMES = ["kind", "who", "viewer", "recipient", "from", "to"] as const;

const VIEWERS = ["staff", "partner", "source-system"] as const satisfies readonly Schema<"ViewerKind">[];
const RECIPIENTS = ["partner", "processor", "authority", "other"] as const satisfies readonly Schema<"RecipientKind">[];

/** Of whom looks and disclosures can be asked for: those who look, those who receive, and who does both. */
export const PARTIES = [...new Set([...VIEWERS, ...RECIPIENTS])];

/** What of the time line is asked for, as it stands in the address. */
export type Filters = Partial<Record<(typeof NAMES)[number], string>>;

/** What the address asks for. */
export function filtersOf(address: URLSearchParams): Filters {
  return Object.fromEntries(NAMES.flatMap((name) => (address.get(name) ? [[name, address.get(name) ?? ""]] : [])));
}

/** Who looks may be asked for; undefined where these filters leave no looks. */
export function looksOf({ kind, who, viewer, recipient, from, to }: Filters) {
  const viewerKind = VIEWERS.find((each) => each === who);
  if (kind === "given" || (who && !viewerKind) || (recipient && !viewer)) return undefined;
  return { ...(viewerKind && { viewerKind }), ...(viewer && { viewer }), ...(from && { from }), ...(to && { to }) };
}

/** Which disclosures may be asked for, and of what kind of recipient; undefined where these filters leave none. */
export function givenOf({ kind, who, viewer, recipient, from, to }: Filters) {
  const recipientKind = RECIPIENTS.find((each) => each === who);
  if (kind === "look" || (who && !recipientKind) || (viewer && !recipient)) return undefined;
  return { recipientKind, query: { ...(recipient && { recipient }), ...(from && { from }), ...(to && { to }) } };
}
