import { z } from "zod";
import type { Schema } from "../../index.js";
import { Refusal } from "./refusal.js";
import { messages } from "./messages.js";
import { requestSchemas } from "./operations.js";
import type { Language } from "../recorded/recordings.js";
import type { Operation } from "./routes.js";

type Place = Schema<"ProblemPlace">;
export type MessageKey = keyof (typeof messages)["fi"];

/** What is read of a JSON Schema here. */
interface SchemaPart {
  $ref?: string;
  properties?: Record<string, SchemaPart>;
  items?: SchemaPart;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

const compiled = new WeakMap<object, z.ZodType>();

function zodOf(schema: object): z.ZodType {
  let found = compiled.get(schema);
  if (found === undefined) {
    found = z.fromJSONSchema({ ...schema, $defs: requestSchemas } as Parameters<typeof z.fromJSONSchema>[0]);
    compiled.set(schema, found);
  }
  return found;
}

/** What is wrong at a place of the request, in the language of the answer. */
export function place(
  language: Language,
  pointer: string,
  key: MessageKey,
  values: Record<string, unknown> = {},
): Place {
  const text: string = messages[language][key];
  return { pointer, code: key, message: text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])) };
}

/** Refuses a request for places that are wrong, if any are. */
export function refuseFor(places: Place[]): void {
  if (places.length > 0) {
    throw new Refusal("validation-failed", { errors: places });
  }
}

/** Checks a body against the contract's schema. */
export function checkBody(schema: object, body: unknown, language: Language): void {
  refuseFor(faults(schema, body, language).map(([path, fault]) => ({ ...fault, pointer: pointerTo(path) })));
}

/** Checks the values of the path and the query. A path that cannot be right leads nowhere. */
export function checkParameters(
  operation: Operation,
  params: Record<string, string>,
  query: URLSearchParams,
  language: Language,
): void {
  const places: Place[] = [];
  for (const { name, in: where, required, schema } of operation.parameters) {
    const text = where === "path" ? params[name] : query.get(name);
    if (text === null || text === undefined) {
      if (required) {
        places.push(place(language, name, "required"));
      }
      continue;
    }
    const found = faults(schema, valueOf(schema, text), language);
    if (found.length > 0 && where === "path") {
      throw new Refusal("not-found");
    }
    places.push(...found.map(([, fault]) => ({ ...fault, pointer: name })));
  }
  refuseFor(places);
}

/** The value that a text in a path or a query means, by its schema's type; what means none stays the text. */
function valueOf(schema: object, text: string): unknown {
  const type = "type" in schema ? schema.type : undefined;
  if (type === "integer" && /^-?\d+$/.test(text)) return Number(text);
  return type === "boolean" && /^(true|false)$/.test(text) ? text === "true" : text;
}

function faults(schema: object, value: unknown, language: Language): [PropertyKey[], Place][] {
  const { error } = zodOf(schema).safeParse(value);
  return (error?.issues ?? []).flatMap((issue): [PropertyKey[], Place][] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => [[...issue.path, key], place(language, "", "no-such-property")]);
    }
    return [[issue.path, placeOf(issue, at(value, issue.path), schemaAt(schema, issue.path), language)]];
  });
}

function placeOf(issue: z.core.$ZodIssue, value: unknown, schema: SchemaPart, language: Language): Place {
  if (value === undefined) {
    return place(language, "", "required");
  }
  switch (issue.code) {
    case "too_small":
      return issue.origin === "number"
        ? place(language, "", "min", { value: issue.minimum })
        : place(language, "", "size", sizeOf(schema));
    case "too_big":
      return issue.origin === "number"
        ? place(language, "", "max", { value: issue.maximum })
        : place(language, "", "size", sizeOf(schema));
    case "invalid_format":
      return place(language, "", typeof value === "string" && value.trim() === "" ? "not-blank" : "pattern");
    case "invalid_type":
      return place(language, "", "not-expected-type");
    default:
      return place(language, "", "not-a-value");
  }
}

/** Both limits are told, whichever was passed. */
function sizeOf({ minLength, maxLength, minItems, maxItems }: SchemaPart): Record<string, unknown> {
  return { min: minLength ?? minItems ?? 0, max: maxLength ?? maxItems ?? Number.MAX_SAFE_INTEGER };
}

function schemaAt(schema: SchemaPart, path: PropertyKey[]): SchemaPart {
  return path.reduce<SchemaPart>((part, key) => {
    const here = referred(part);
    return (typeof key === "number" ? here.items : here.properties?.[String(key)]) ?? {};
  }, schema);
}

function referred(schema: SchemaPart): SchemaPart {
  const name = schema.$ref?.replace("#/$defs/", "");
  return (name !== undefined && (requestSchemas[name] as SchemaPart | undefined)) || schema;
}

function at(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

/** A JSON Pointer (RFC 6901). */
function pointerTo(path: PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
