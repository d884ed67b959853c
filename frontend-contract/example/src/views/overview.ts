import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { h } from "../dom.js";
import { client } from "../portal.js";
import { met } from "../refusals.js";
import { day, listed, phrase } from "../words.js";

/** What is held about the person, category by category. */
export async function overview(): Promise<HTMLElement[]> {
  const me = met(await client.GET("/api/v1/me")).data;
  if (!me.linked) {
    return [h("h1", {}, phrase("overview")), h("p", {}, me.message)];
  }
  const { items } = met(await client.GET("/api/v1/me/data")).data;
  return [
    h("h1", {}, phrase("overview")),
    // A name is of no language of the page's.
    h("p", { class: "name", lang: "und" }, h("bdi", {}, me.displayName)),
    ...(me.contactRoles.length === 0 ? [] : roles(me.contactRoles)),
    h("h2", {}, phrase("categories")),
    h("div", { class: "cards" }, ...items.filter((category) => category.count > 0).map(card)),
  ];
}

function roles(held: Schema<"ContactRoleSummary">[]): HTMLElement[] {
  return [h("h2", {}, phrase("roles")), h("ul", {}, ...held.map(role))];
}

function role({ title, organisation, from, until }: Schema<"ContactRoleSummary">): HTMLElement {
  const name = title === undefined ? organisation : `${title}, ${organisation}`;
  const when = until === undefined ? `${day(from)} –` : `${day(from)} – ${day(until)}`;
  return h("li", {}, h("span", { lang: "und" }, name), ` (${when})`);
}

function card(category: Schema<"CategorySummary">): HTMLElement {
  return h(
    "section",
    { class: "card" },
    h("h3", {}, category.name),
    h("p", {}, category.description),
    h(
      "dl",
      {},
      h("dt", {}, phrase("held")),
      h("dd", {}, String(category.count)),
      h("dt", {}, phrase("source")),
      h("dd", {}, listed(category.sourceNames)),
      h("dt", {}, phrase("kept")),
      h("dd", {}, category.retention.text),
    ),
  );
}
