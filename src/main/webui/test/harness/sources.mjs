// What of the page's sources the tests read; Vite resolves it.
export { ROUTES } from "../../src/app/routes";
export { say } from "../../src/language/texts";

export const files = import.meta.glob("../../src/**/*exts.ts", { eager: true });
