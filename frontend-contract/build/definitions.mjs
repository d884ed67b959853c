// JSON Schemas of the contract's answers, made tolerant: a value, field or variant that is newer than the page is no fault.

const header = "// Generated from openapi/customer.yaml by `npm run build`.\n\n";

/** An enum that can grow is any text. */
function withoutOpenEnums(schema) {
  if (schema["x-open-enum"]) {
    delete schema.enum;
  }
}

/** Of variants, one that is not known yet passes; one that is known has to be right. */
function withNewVariants(schema) {
  const { propertyName, mapping } = schema.discriminator ?? {};
  if (mapping !== undefined && schema.oneOf !== undefined) {
    const known = Object.keys(mapping).join("|");
    schema.anyOf = [
      ...schema.oneOf,
      {
        type: "object",
        required: [propertyName],
        properties: { [propertyName]: { type: "string", pattern: `^(?!(?:${known})$)` } },
      },
    ];
    delete schema.oneOf;
  }
}

/** Goes through a schema by its keywords: a property can be called as a keyword is. */
function relax(schema) {
  if (typeof schema !== "object" || schema === null) {
    return;
  }
  withoutOpenEnums(schema);
  withNewVariants(schema);
  delete schema.discriminator;
  delete schema.description;
  for (const part of [
    ...Object.values(schema.properties ?? {}),
    ...["allOf", "anyOf", "oneOf"].flatMap((keyword) => schema[keyword] ?? []),
    schema.items,
    schema.additionalProperties,
  ]) {
    relax(part);
  }
}

export function definitions(contract) {
  const schemas = JSON.parse(
    JSON.stringify(contract.components.schemas).replaceAll("#/components/schemas/", "#/$defs/"),
  );
  Object.values(schemas).forEach(relax);
  return `${header}export const definitions: Record<string, object> = ${JSON.stringify(schemas, null, 1)};\n`;
}
