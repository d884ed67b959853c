// What of the page's sources the tests read; Vite resolves it.
export { ROUTES } from "../../src/app/routes";
export { compileMessage } from "@lingui/message-utils/compileMessage";
export { say } from "../../src/language/texts";

// Texts stand in modules of their own; one that changes the document at once is none of them.
export const files = import.meta.glob(["../../src/**/*.ts", "!../../src/design/pressable.ts"], { eager: true });
