// Checks an answer against the contract as it is written: no field and no value that it does not know passes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { load } from "js-yaml";

const contract = load(readFileSync(new URL("../../../openapi/privacy-portal.yaml", import.meta.url), "utf8"));

/** Every operation, with its method and path. */
export const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([, operation]) => operation.operationId)
    .map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
);

export const customers = (operation) => operation.security.some((scheme) => "customersSession" in scheme);

function closed(schema) {
  if (typeof schema === "object" && schema !== null) {
    if (schema.properties !== undefined && schema.additionalProperties === undefined) {
      schema.additionalProperties = false;
    }
    Object.values(schema).forEach(closed);
  }
  return schema;
}

const ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: false });
formats.default(ajv);
for (const format of ["int32", "int64", "binary"]) {
  ajv.addFormat(format, true);
}
ajv.addSchema({ $id: "contract", components: closed(structuredClone(contract.components)) });

const compiled = new Map();

function validatorOf(schema) {
  const text = JSON.stringify(schema).replaceAll('"#/', '"contract#/');
  if (!compiled.has(text)) {
    compiled.set(text, ajv.compile(JSON.parse(text)));
  }
  return compiled.get(text);
}

/** Asserts that an operation may answer so: the status, the media type, the headers that it promises, and the body. */
export function assertDocumented(operationId, { status, headers, text }) {
  const operation = operations.find((one) => one.operationId === operationId);
  const part = operation.responses[status];
  assert.ok(part, `${operationId} has no answer ${status}`);
  const response = part.$ref ? contract.components.responses[part.$ref.split("/").at(-1)] : part;
  for (const [name, header] of Object.entries(response.headers ?? {})) {
    assert.ok(!header.required || headers.get(name), `${operationId} ${status} without ${name}`);
  }
  const type = headers.get("Content-Type")?.split(";")[0];
  const content = response.content?.[type];
  assert.ok(content || !response.content, `${operationId} ${status} has no ${type}`);
  if (content && /json/.test(type)) {
    const valid = validatorOf(content.schema);
    for (const line of type.endsWith("ndjson") ? text.trim().split("\n") : [text]) {
      assert.ok(valid(JSON.parse(line)), `${operationId} ${status}: ${ajv.errorsText(valid.errors)}`);
    }
  }
}
