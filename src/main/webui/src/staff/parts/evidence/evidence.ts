export const WAYS = ["login", "document", "details", "representative"] as const;
export const LOGINS = ["bank", "mobile", "card"] as const;
export const DOCUMENTS = ["passport", "identity-card", "residence-permit", "driving-licence"] as const;
export const SEEN = ["in-person", "video", "copy"] as const;
export const DETAILS = ["name-address", "birth", "customer-number", "invoice", "earlier-contact", "called-back"] as const;
export const MANDATES = ["power-of-attorney", "suomi-fi", "guardianship", "custody"] as const;

export type Mandate = (typeof MANDATES)[number];

/** So many details that only the person knows are asked for; one alone may be known to others. */
export const FEWEST_DETAILS = 2;

/** How somebody was identified, as it is filled in: kinds, never what stands in a document. */
export interface Evidence {
  how: (typeof WAYS)[number] | undefined;
  login: (typeof LOGINS)[number] | undefined;
  /** Of a representative, theirs. */
  document: (typeof DOCUMENTS)[number] | undefined;
  seen: (typeof SEEN)[number] | undefined;
  details: readonly (typeof DETAILS)[number][];
  mandate: Mandate | undefined;
  on: string;
  /** Who saw it, where it was somebody else than who notes it. */
  by: string;
}

/** Nothing yet, but for the day, which is most likely today. */
export function noEvidence(today: string): Evidence {
  return { how: undefined, login: undefined, document: undefined, seen: undefined, details: [], mandate: undefined, on: today, by: "" };
}

/** What is wrong with it beyond what is left empty. */
export type Wrong = "number" | "few" | "future";

/** What is wrong with what was filled in, if something is: a number may be that of a document. */
export function wrongOf({ how, details, on, by }: Evidence, today: string): Wrong | undefined {
  if (/\d/.test(by)) return "number";
  if (how === "details" && details.length < FEWEST_DETAILS) return "few";
  return on > today ? "future" : undefined;
}
