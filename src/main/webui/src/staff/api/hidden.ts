import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { type PageStart, pagesOf } from "../../api/pages";
import { client } from "../../api/portal";
import { queries } from "../../api/queries";
import { met } from "../../api/refusals";

/** What an authority's order keeps from a person for now: a look, or a disclosure. */
export type HiddenKind = "looks" | "disclosures";

/** A hidden look or disclosure, as both are told. */
export interface Hidden {
  id: string;
  kind: HiddenKind;
  at: string;
  subject: string;
  order: string;
  notShownGround: string;
  notShownUntil: string;
  /** Of a look who looked, of a disclosure who received. */
  who: string;
  /** Of a look where they work. */
  unit: string | undefined;
  /** Of a look by which operation. */
  operation: string | undefined;
  /** Of a disclosure what for. */
  purpose: string | undefined;
  voided: boolean;
}

/** The hidden looks or disclosures, newest first; or those that their subjects see by now. */
export const hiddenQuery = (kind: HiddenKind, shown: boolean) =>
  pagesOf(["staff", "hidden", kind, shown], (start) => {
    const query = { shown, limit: 20, ...start };
    return kind === "looks" ? looks(query) : disclosures(query);
  });

interface Asked extends PageStart {
  shown: boolean;
  limit: number;
}

interface HiddenPage {
  items: Hidden[];
  nextCursor: string | undefined;
}

async function looks(query: Asked): Promise<HiddenPage> {
  const { data } = met(await client.GET("/api/v1/staff/hidden-looks", { params: { query } }));
  return {
    items: data.items.map(({ viewer, ...look }) => ({ unit: undefined, ...look, kind: "looks", who: viewer, purpose: undefined, voided: false })),
    nextCursor: data.nextCursor,
  };
}

async function disclosures(query: Asked): Promise<HiddenPage> {
  const { data } = met(await client.GET("/api/v1/staff/hidden-disclosures", { params: { query } }));
  return {
    items: data.items.map(({ disclosedAt, recipient, voidedAt, ...given }) => ({
      ...given,
      kind: "disclosures",
      at: disclosedAt,
      who: recipient,
      unit: undefined,
      operation: undefined,
      voided: voidedAt !== undefined,
    })),
    nextCursor: data.nextCursor,
  };
}

/** Enters a new order about a look or a disclosure: it is kept from the person for longer, or told sooner. */
export async function renew({ kind, id }: Pick<Hidden, "kind" | "id">, body: Schema<"HiddenLookRenewal">): Promise<void> {
  const options = { params: { path: { id } }, body };
  if (kind === "looks") met(await client.POST("/api/v1/staff/hidden-looks/{id}/renewal", options));
  else met(await client.POST("/api/v1/staff/hidden-disclosures/{id}/renewal", options));
  await queries.invalidateQueries({ queryKey: ["staff", "hidden"] });
}
