import type { Content, Schema } from "@vastuugroup/privacy-portal-contract";
import { type ComponentType, lazy, type ReactNode } from "react";

/** How much of an item is shown: one line in a list of days, the beginning in a list, or all of it. */
export type Extent = "line" | "beginning" | "whole";

export interface ContentProps<Of> {
  content: Of;
  extent: Extent;
  item: Pick<Schema<"Item">, "id" | "title" | "category" | "audio">;
}

/** How the items of a category stand in a list: each by itself, in a list of days, or in a table. */
export type Arrangement = "each" | "days" | "table";

export interface Kind {
  arrangement: Arrangement;
  Show: ComponentType<ContentProps<Content>>;
}

/** How each category is read. Each kind loads on its own, with the first item that needs it. */
const KINDS: Record<Schema<"Category">, Kind> = {
  "contact-details": kind("each", () => import("./ContactDetails")),
  organisations: kind("each", () => import("./ContactRole")),
  "mailing-list-subscriptions": kind("each", () => import("./Subscription")),
  "marketing-prohibitions": kind("each", () => import("./Prohibition")),
  consents: kind("each", () => import("./Consent")),
  "user-profile": kind("each", () => import("./UserProfile")),
  interests: kind("each", () => import("./Interest")),
  "page-views": kind("days", () => import("./PageView")),
  "web-visits": kind("days", () => import("./WebVisit")),
  logins: kind("days", () => import("./Login")),
  "sent-messages": kind("each", () => import("./SentMessage")),
  correspondence: kind("each", () => import("./Correspondence")),
  "support-tickets": kind("each", () => import("./SupportTicket")),
  "chat-conversations": kind("each", () => import("./Chat")),
  "call-recordings": kind("each", () => import("./Call")),
  feedback: kind("each", () => import("./Feedback")),
  "orders-and-billing": kind("table", () => import("./OrderOrInvoice")),
  "social-media-reactions": kind("days", () => import("./Reaction")),
};

const NEWER = kind("each", () => import("./Newer"));

/** How a category is read; one that is newer than the page, by its fields. */
export function kindOf(category: string): Kind {
  return (KINDS as Partial<Record<string, Kind>>)[category] ?? NEWER;
}

function kind(arrangement: Arrangement, load: () => Promise<{ default: (props: ContentProps<never>) => ReactNode }>): Kind {
  // What a kind shows is of its own category alone, which the table above sees to.
  return { arrangement, Show: lazy(load as () => Promise<{ default: ComponentType<ContentProps<Content>> }>) };
}
