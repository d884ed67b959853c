// What the mock has to know of the contract: which operations there are, who may call them, and what they take.

const AUDIENCES = { customersToken: "customer", staffToken: "staff", machinesToken: "machine" };

/** Follows the references of a parameter or a response. */
function found(contract, part) {
  return part.$ref === undefined
    ? part
    : part.$ref
        .slice(2)
        .split("/")
        .reduce((at, key) => at[key], contract);
}

/** A request that says more than the contract knows is refused, so that nothing is lost silently. */
function closed(schema) {
  if (schema?.properties !== undefined && schema.additionalProperties === undefined) {
    schema.additionalProperties = false;
  }
  Object.values(schema?.properties ?? {}).forEach(closed);
  delete schema?.description;
  delete schema?.examples;
  return schema;
}

/** The schemas that others need, by what they refer to. */
function needed(schema, all, into = {}) {
  for (const [, name] of JSON.stringify(schema).matchAll(/#\/\$defs\/(\w+)/g)) {
    if (!(name in into)) {
      // Of a merge patch the operation says what cannot be changed, and by which other operation it is.
      into[name] = name.endsWith("Patch") ? all[name] : closed(all[name]);
      needed(into[name], all, into);
    }
  }
  return into;
}

function audience({ security }) {
  return security
    .flatMap((scheme) => Object.keys(scheme))
    .map((scheme) => AUDIENCES[scheme])
    .find((known) => known !== undefined);
}

function operation(contract, path, method, of) {
  const parameters = (of.parameters ?? []).map((parameter) => found(contract, parameter));
  const header = (name) => parameters.some((parameter) => parameter.name === name && parameter.required);
  return {
    id: of.operationId,
    method: method.toUpperCase(),
    path,
    audience: audience(of),
    roles: of["x-roles"],
    needsKey: header("Idempotency-Key") || undefined,
    needsRevision: header("If-Match") || undefined,
    parameters: parameters
      .filter((parameter) => parameter.in === "query" || parameter.in === "path")
      .map(({ name, in: place, required, schema }) => ({ name, in: place, required, schema: closed(schema) })),
    bodies: Object.fromEntries(
      Object.entries(of.requestBody?.content ?? {}).map(([type, content]) => [type, closed(content.schema) ?? {}]),
    ),
  };
}

/** The status of each type of problem, from the table in which the contract describes them. */
function statuses(contract) {
  const rows = contract.components.schemas.ProblemType.description.matchAll(
    /\| `urn:privacy-portal:problem:([\w-]+)` \| (\d+) \|/g,
  );
  return Object.fromEntries([...rows].map(([, slug, status]) => [slug, Number(status)]));
}

export function operations(original) {
  const contract = JSON.parse(JSON.stringify(original).replaceAll("#/components/schemas/", "#/$defs/"));
  const all = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, of]) => of.operationId !== undefined)
      .map(([method, of]) => operation(contract, path, method, of)),
  );
  return `// Generated from openapi/privacy-portal.yaml by \`npm run build\`.
import type { ProblemSlug } from "../../problems.js";
import type { Operation } from "./routes.js";

export const operations: Operation[] = ${JSON.stringify(all, null, 1)};

/** What the parameters and bodies refer to. */
export const requestSchemas: Record<string, object> = ${JSON.stringify(needed(all, contract.components.schemas), null, 1)};

export const statuses: Record<ProblemSlug, number> = ${JSON.stringify(statuses(contract), null, 1)};
`;
}
