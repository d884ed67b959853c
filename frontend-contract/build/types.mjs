// Types of the contract: an enum that only answers have is open, so that a page compiles with values that it does not know.
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

const header =
  "// Generated from openapi/privacy-portal.yaml by `npm run build`: change the contract, not this file.\n\n";

/** `"a" | "b" | (string & {})`: what is known is offered, what is not known is allowed. */
function openEnum(schema) {
  const known = schema.enum.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)));
  const any = ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
  return ts.factory.createUnionTypeNode([...known, any]);
}

export async function types(contract) {
  const tree = await openapiTS(contract, {
    alphabetize: true,
    enum: false,
    transform: (schema) => (schema["x-open-enum"] ? openEnum(schema) : undefined),
  });
  return header + astToString(tree);
}
