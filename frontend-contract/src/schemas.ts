import { z } from "zod";
import { definitions } from "./definitions.js";
import type { Schema } from "./index.js";
import type { components } from "./types.js";

/**
 * The zod schema of something that the portal answers, by its name in the contract. It is tolerant as the contract asks of
 * a page: fields, values of open enums and categories that are newer than this package pass; what is known has to be right.
 *
 * @throws Error for a name that no answer to a customer has
 */
export function schemaOf<Name extends keyof components["schemas"]>(name: Name): z.ZodType<Schema<Name>> {
  if (!(name in definitions)) {
    throw new Error(`no answer to a customer has a ${name}`);
  }
  return z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs: definitions } as Parameters<
    typeof z.fromJSONSchema
  >[0]) as z.ZodType<Schema<Name>>;
}
