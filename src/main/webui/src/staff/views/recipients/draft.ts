import type { Schema } from "@vastuugroup/privacy-portal-contract";

type Recipient = Schema<"Recipient">;

/** What is entered of a recipient; what was not is missing, or empty. */
export interface Values {
  name: string;
  contact: string;
  kind?: Recipient["kind"];
  partner: string;
  country: string;
  transferBasis?: Schema<"TransferBasis">;
  channel?: Recipient["channel"];
  categories: readonly Schema<"Category">[];
  purposes: readonly Schema<"Purpose">[];
}

export type Name = keyof Values;

export const NAMES: readonly Name[] = ["name", "contact", "kind", "partner", "country", "transferBasis", "channel", "categories", "purposes"];

/** A recipient as it is typed, and as it was when somebody began to type. */
export interface Typed {
  id: string;
  before: Values;
  /** The revision that was seen; undefined of a new one. */
  etag: string | undefined;
  now: Values;
}

const NOTHING: Values = { name: "", contact: "", partner: "", country: "FI", categories: [], purposes: [] };

export function typedOf(id: string, held: Recipient | undefined, etag: string | undefined): Typed {
  const values = held === undefined ? NOTHING : valuesOf(held);
  return { id, before: values, etag, now: values };
}

export function valuesOf({ name, contact, kind, partner = "", country, transferBasis, channel, categories, purposes }: Recipient): Values {
  return { name, contact, kind, partner, country, ...(transferBasis && { transferBasis }), channel, categories, purposes };
}

/** What is sent; undefined while something is missing that has no empty value. A partner's id is a partner's, and what is handled a processor's. */
export function draftOf({ kind, channel, partner, transferBasis, categories, purposes, ...rest }: Values): Schema<"RecipientDraft"> | undefined {
  if (kind === undefined || channel === undefined) return undefined;
  return {
    ...rest,
    kind,
    channel,
    ...(kind === "partner" && partner !== "" && { partner }),
    ...(transferBasis !== undefined && { transferBasis }),
    ...(kind === "processor" && { categories: [...categories], purposes: [...purposes] }),
  };
}

/** Where two differ; lists whatever their order. */
export function differing(one: Values, other: Values): Name[] {
  return NAMES.filter((name) => comparable(one[name]) !== comparable(other[name]));
}

function comparable(value: Values[Name]): string {
  return typeof value === "object" ? [...value].sort().join() : (value ?? "");
}

/** The one with some of the other's values. */
export function taking(names: readonly Name[], from: Values, into: Values): Values {
  const { transferBasis: _, ...rest } = into;
  const kept = names.includes("transferBasis") ? rest : into;
  return { ...kept, ...Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]]))) };
}
