import { newIdempotencyKey, type Schema } from "@vastuugroup/privacy-portal-contract";
import { today } from "../../../language/formats";
import type { Evidence, Mandate } from "../../parts/evidence/evidence";

type Ground = Schema<"Ground">;
type Right = Schema<"Right">;

/** Of whom and of what the entry is, as its address says: ids alone. */
export interface About {
  subject: string | undefined;
  category: Schema<"Category"> | undefined;
  item: string | undefined;
}

/** What was filled in; empty texts were not. */
export interface Entry {
  key: string;
  channel: Schema<"StaffChannel"> | undefined;
  receivedOn: string;
  language: Schema<"Language"> | undefined;
  right: Right | undefined;
  ground: Ground | undefined;
  /** That it is about the item alone from which the entry was begun. */
  onlyItem: boolean;
  categories: readonly Schema<"Category">[];
  fields: readonly { field: string; value: string }[];
  statement: string;
  /** Undefined while nobody has identified the person. */
  evidence: Evidence | undefined;
  represented: boolean;
  actingName: string;
  mandate: Mandate | undefined;
  email: string;
  postalAddress: string;
}

/** Nothing yet, but what the request is about where it was begun from something that is held. */
export const emptyEntry = ({ category, item }: About): Entry => ({
  key: newIdempotencyKey(),
  channel: undefined,
  receivedOn: today(),
  language: undefined,
  right: undefined,
  ground: undefined,
  onlyItem: item !== undefined && category !== undefined,
  categories: item === undefined && category !== undefined ? [category] : [],
  fields: [],
  statement: "",
  evidence: undefined,
  represented: false,
  actingName: "",
  mandate: undefined,
  email: "",
  postalAddress: "",
});

/** The grounds that the contract has for a right. */
export const GROUNDS: Partial<Record<Right, readonly Ground[]>> = {
  erasure: ["consent-withdrawn", "objection", "unlawful-processing", "minor", "no-longer-needed", "legal-duty"],
  restriction: ["accuracy-contested", "unlawful-processing", "needed-for-legal-claims", "objection-pending"],
  objection: ["direct-marketing", "legitimate-interest"],
};

/** Whether a request of this kind can be about some categories alone. */
export function hasScope(right: Right | undefined, ground: Ground | undefined): boolean {
  return right !== undefined && right !== "contact" && right !== "rectification" && ground !== "direct-marketing";
}

/** By what right somebody acts, by what it rests on. */
const KINDS: Record<Mandate, Schema<"RepresentativeKind">> = { "power-of-attorney": "authorised", "suomi-fi": "authorised", guardianship: "guardian", custody: "guardian" };

/** Whether somebody else acts for the person: as it was said, or because it is they who were identified. */
export function isRepresented({ evidence, represented }: Entry): boolean {
  return represented || evidence?.how === "representative";
}

/** On what their right rests. */
export function mandateOf({ evidence, mandate }: Entry): Mandate | undefined {
  return evidence?.how === "representative" ? evidence.mandate : mandate;
}

/** How the person was identified, and on what a representative's right rests, in the sentences that are kept. */
export interface Sentences {
  evidence: string | undefined;
  mandate: string | undefined;
}

/** What is sent; undefined while it is not known what is asked for, how it came, and in which language it is answered. */
export function enteredOf(entry: Entry, { subject, category, item }: About, { evidence, mandate }: Sentences): Schema<"EnteredRequest"> | undefined {
  const { right, ground, channel, language } = entry;
  const acting = isRepresented(entry) ? mandateOf(entry) : undefined;
  if (right === undefined || channel === undefined || language === undefined) return undefined;
  const chosen = category !== undefined && item !== undefined ? { items: [{ category, id: item }] } : undefined;
  const isCorrection = right === "rectification" && chosen !== undefined;
  const only = hasScope(right, ground) && entry.onlyItem && chosen !== undefined;
  return {
    request: {
      right,
      ...(GROUNDS[right] !== undefined && ground !== undefined && { ground }),
      ...(hasScope(right, ground) && !only && entry.categories.length > 0 && { scope: { categories: [...entry.categories] } }),
      ...((isCorrection || only) && { scope: chosen }),
      ...(isCorrection && entry.fields.length > 0 && { corrections: correctionsOf(entry) }),
      ...given("statement", entry.statement),
    },
    channel,
    receivedOn: entry.receivedOn,
    language,
    ...(subject !== undefined && { subjectId: subject }),
    ...(evidence !== undefined && { identityEvidence: evidence }),
    ...(acting !== undefined && mandate !== undefined && { representative: { kind: KINDS[acting], name: entry.actingName, evidence: mandate } }),
    ...given("email", entry.email),
    ...given("postalAddress", entry.postalAddress),
  };
}

/** The fields as a merge patch: what stands in an object, such as `organisation.name`, goes within it; an empty value removes. */
function correctionsOf({ fields }: Entry): Record<string, never> {
  const patch: Record<string, unknown> = {};
  for (const { field, value } of fields) {
    const [name = field, inner] = field.split(".");
    const wanted = value.trim() === "" ? null : value.trim();
    patch[name] = inner === undefined ? wanted : { ...(patch[name] as object), [inner]: wanted };
  }
  return patch as Record<string, never>;
}

function given<Name extends string>(name: Name, value: string): Partial<Record<Name, string>> {
  return (value.trim() === "" ? {} : { [name]: value.trim() }) as Partial<Record<Name, string>>;
}
