import type { Schema } from "@vastuugroup/privacy-portal-contract";

type Summary = Schema<"CategorySummary">;

/** The groups of categories as people think of them, in their order; `other` takes what is newer than the page. */
export const GROUPS = ["who", "dealings", "messages", "looked", "chose", "other"] as const;

export type Group = (typeof GROUPS)[number];

const GROUP_OF: Record<Schema<"Category">, Group> = {
  "contact-details": "who",
  organisations: "who",
  "user-profile": "who",
  "orders-and-billing": "dealings",
  logins: "dealings",
  feedback: "dealings",
  "chat-conversations": "messages",
  "call-recordings": "messages",
  "support-tickets": "messages",
  correspondence: "messages",
  "sent-messages": "messages",
  "page-views": "looked",
  "web-visits": "looked",
  "social-media-reactions": "looked",
  "marketing-prohibitions": "chose",
  consents: "chose",
  "mailing-list-subscriptions": "chose",
  interests: "chose",
};

const ORDER: readonly string[] = Object.keys(GROUP_OF);

/** What is kept in the person's own words or voice, so that it can hold whatever they told. */
const OWN_WORDS: ReadonlySet<string> = new Set<Schema<"Category">>([
  "chat-conversations",
  "call-recordings",
  "support-tickets",
  "correspondence",
  "feedback",
]);

export function isInOwnWords({ category }: Summary): boolean {
  return OWN_WORDS.has(category);
}

/** What is held, by groups; those of which nothing is held are left out. */
export function grouped(categories: readonly Summary[]): [Group, Summary[]][] {
  const held = categories
    .filter(({ count, waiting }) => count > 0 || waiting > 0)
    .sort((one, other) => placeOf(one.category) - placeOf(other.category));
  return GROUPS.map((group): [Group, Summary[]] => [group, held.filter(({ category }) => groupOf(category) === group)]).filter(
    ([, members]) => members.length > 0,
  );
}

/** The place of a category among the others, as the groups name them; what is newer comes last. */
function placeOf(category: string): number {
  const place = ORDER.indexOf(category);
  return place < 0 ? ORDER.length : place;
}

function groupOf(category: string): Group {
  return (GROUP_OF as Partial<Record<string, Group>>)[category] ?? "other";
}
