import type { Schema } from "@vastuugroup/privacy-portal-contract";

/** Where a category is shown. */
export function categoryAddress(category: string): string {
  return `/my/data/${category}`;
}

/** Where one item is shown, with everything about it. */
export function itemAddress({ category, id }: Pick<Schema<"Item">, "category" | "id">): string {
  return `${categoryAddress(category)}/${id}`;
}

/** Where a right is used on some items of a category, step by step. */
export function rightAddress(right: Schema<"Right">, category: string, items: readonly string[]): string {
  return `/my/rights/${right}?category=${category}&items=${items.join(",")}`;
}

/** Where the person asks us about something that they see. */
export function askAddress(about: string): string {
  return `/my/help?about=${encodeURIComponent(about)}`;
}
