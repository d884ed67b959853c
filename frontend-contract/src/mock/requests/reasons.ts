import type { Schema } from "../../index.js";

/** The articles of law and sections of the notice that a reason rests on, of those that a preview foresees. */
const ARTICLES: Partial<Record<Schema<"Reason">, Schema<"ArticleCode">[]>> = {
  "age-to-be-verified": ["gdpr-17-1-f", "gdpr-12-6"],
  "answered-by-staff": ["gdpr-38-4"],
  "duty-to-be-assessed": ["gdpr-17-1-e"],
  hold: ["gdpr-17-3"],
  "hold-audit": ["gdpr-12-3"],
  "hold-authority-order": ["gdpr-17-3-b"],
  "hold-legal-claim": ["gdpr-17-3-e"],
  "hold-security-incident": ["gdpr-12-3", "gdpr-33-5"],
  "legal-obligation": ["gdpr-17-3-b"],
  "need-to-be-assessed": ["gdpr-17-1-a"],
  "not-portable": ["gdpr-20-1"],
  "objection-to-be-weighed": ["gdpr-17-1-c", "gdpr-21-1"],
  "other-legal-basis": ["gdpr-21-1"],
  "other-request": ["gdpr-12-3"],
  "proof-needed": ["gdpr-16", "gdpr-12-6"],
  "proof-of-choices": ["gdpr-17-3-b", "gdpr-7-1", "gdpr-21-3"],
  "relation-remains": ["gdpr-17-1", "notice-7"],
  restricted: ["gdpr-18-2"],
  "restricted-until-confirmed": ["gdpr-18-1"],
  "restricted-while-weighed": ["gdpr-18-1-d", "gdpr-21-1"],
  "unlawfulness-to-be-assessed": ["gdpr-17-1-d"],
  "withheld-to-be-reviewed": ["notice-8", "gdpr-15-4"],
};

/** A reason whose words come later. */
export function reason(code: Schema<"Reason">): Schema<"RequestReason"> {
  return { code, text: "", articles: (ARTICLES[code] ?? []).map((article) => ({ code: article, text: "" })) };
}

/** What its person did not give, by the master table of the categories (Art. 20(1)). */
export const NOT_PORTABLE: Schema<"Category">[] = [
  "organisations",
  "page-views",
  "web-visits",
  "logins",
  "sent-messages",
  "call-recordings",
  "social-media-reactions",
];
