// Type tests: this file compiles only while the contract gives a page what it relies on.
import { type CategorySlug, type Content, type ContentOf, portal, type Schema } from "../src/index.js";
import personas from "../personas.json" with { type: "json" };

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

/** The category narrows the content to one variant. */
export function subject(content: Content): string {
  switch (content.category) {
    case "chat-conversations":
      return content.messages.length + " " + content.startedAt;
    case "call-recordings":
      return content.serviceNumber;
    default:
      // @ts-expect-error what belongs to one category only is not on the others
      return content.serviceNumber;
  }
}

/** No variant answers to two categories, and none is left out. */
export const titles: Record<CategorySlug, (content: never) => string> = {
  "call-recordings": (content: ContentOf<"call-recordings">) => content.serviceNumber,
  "chat-conversations": (content: ContentOf<"chat-conversations">) => content.startedAt,
  consents: String,
  "contact-details": String,
  correspondence: String,
  feedback: String,
  interests: String,
  logins: String,
  "mailing-list-subscriptions": String,
  "marketing-prohibitions": String,
  "orders-and-billing": String,
  organisations: String,
  "page-views": String,
  "sent-messages": String,
  "social-media-reactions": String,
  "support-tickets": String,
  "user-profile": String,
  "web-visits": String,
};

holds<Equal<ContentOf<"call-recordings">["category"], "call-recordings">>();
holds<Equal<string extends CategorySlug ? true : false, false>>();

/** What can be done with something has one shape, whatever it is. */
type Shown =
  | "ConsentState"
  | "Item"
  | "MailingListState"
  | "MarketingChoice"
  | "MyContactDetails"
  | "Request"
  | "RequestCase"
  | "StaffBlock";
holds<Equal<Schema<Shown>["allowedActions"], Schema<"AllowedAction">[]>>();

/** Why an action is not possible, or what would come of a request on a ground. */
export function told(action: Schema<"AllowedAction">): string[] {
  return action.allowed
    ? (action.grounds ?? []).map((ground) => ground.label + ": " + (ground.reason?.text ?? ground.foreseen))
    : [action.reason?.text ?? ""];
}

/** The personas have what a test of a page needs to log in as them. */
export const keys: string[] = personas.map((persona) => persona.key + persona.kind + persona.shows);

/** What the client answers is what the schemas say, open enums included, and a refusal is a problem. */
const client = portal();
type Data<Call extends (...sent: never[]) => Promise<{ data?: unknown }>> = NonNullable<Awaited<ReturnType<Call>>["data"]>;
const choices = () => client.GET("/api/v1/me/choices");
holds<Equal<Data<typeof choices>, Schema<"MyChoices">>>();
holds<Equal<Data<typeof choices>["allowedActions"][number]["action"], Schema<"Action">>>();
holds<Equal<NonNullable<Awaited<ReturnType<typeof choices>>["error"]>, Schema<"Problem">>>();

/** What an operation needs has to be sent, and nothing else. */
export const calls = [
  // @ts-expect-error a correction says which revision it is about
  () => client.PATCH("/api/v1/me/contact-details", { body: { phone: null } }),
  // @ts-expect-error there is no such operation
  () => client.DELETE("/api/v1/me"),
  () => client.POST("/logout"),
];
