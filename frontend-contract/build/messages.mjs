// What the application says of a value that is wrong, in its own words: the mock says the same.

const LANGUAGES = ["fi", "sv", "en"];

/** The name that the mock uses, and the key of the application's text. */
const OF_CONSTRAINTS = {
  size: "jakarta.validation.constraints.Size.message",
  max: "jakarta.validation.constraints.Max.message",
  min: "jakarta.validation.constraints.Min.message",
  pattern: "jakarta.validation.constraints.Pattern.message",
  "not-blank": "jakarta.validation.constraints.NotBlank.message",
};

const FAULTS = [
  "required",
  "no-such-property",
  "not-a-value",
  "not-expected-type",
  "no-phone",
  "no-email",
  "no-such-field",
  "ask-officer",
  "ground-needed",
  "no-ground",
  "covers-all",
  "words-alone",
  "only-rectification",
  "one-item",
  "say-what",
  "no-wording",
  "no-list",
  "repeats",
  "goes-with-consented",
  "goes-with-marketing",
  "no-marketer",
];

function properties(text) {
  const lines = text.split("\n").filter((line) => line.includes("=") && !line.startsWith("#"));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
}

function required(texts, key) {
  const text = texts.get(key);
  if (text === undefined) {
    throw new Error(`the application has no text ${key} any more: change build/messages.mjs`);
  }
  return text;
}

/** @param read reads a file of the application's resources */
export async function messages(read) {
  const all = {};
  for (const language of LANGUAGES) {
    const constraints = properties(await read(`ValidationMessages_${language}.properties`));
    const faults = properties(await read(`faults_${language}.properties`));
    all[language] = {
      ...Object.fromEntries(Object.entries(OF_CONSTRAINTS).map(([name, key]) => [name, required(constraints, key)])),
      ...Object.fromEntries(FAULTS.map((key) => [key, required(faults, key)])),
    };
  }
  return `// Generated from the application's texts by \`npm run build\`.
import type { Schema } from "../../index.js";

export const messages = ${JSON.stringify(all, null, 1)} as const satisfies Record<Schema<"Language">, Record<string, string>>;
`;
}
