import type { components, operations, paths } from "./types.js";

export type { components, operations, paths };

/** A schema of the contract by its name. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** What an item says; `category` tells which of the variants it is. */
export type Content = Schema<"Content">;

/** The slug of a category of personal data. */
export type CategorySlug = Content["category"];

/** What an item of one category says. */
export type ContentOf<Category extends CategorySlug> = Extract<Content, { category: Category }>;

export type { Portal } from "./calls.js";
export { newIdempotencyKey, portal, type PortalOptions } from "./client.js";
export { each, type Page } from "./pages.js";
export { isProblem, type Problem, ProblemError, type ProblemSlug } from "./problems.js";
