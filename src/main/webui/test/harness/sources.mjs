// What of the page's sources the tests read; Vite resolves it.
export { ROUTES } from "../../src/app/routes";
export { STAFF_ROUTES } from "../../src/staff/frame/routes";
export { compileMessage } from "@lingui/message-utils/compileMessage";
export { say } from "../../src/language/texts";

/** The modules with texts, by how they are called. */
export const files = import.meta.glob(["../../src/**/*exts.ts", "../../src/**/{nouns,words,sentences,unlinkedTexts}.ts"], { eager: true });
