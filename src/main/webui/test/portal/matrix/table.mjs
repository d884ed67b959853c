// Who may what, and what comes of it: persona × right × outcome, as the law, the notice and the table of categories have it,
// and not as the portal answers. Each row is done by a fresh person, in each language, by mouse and by keyboard.
import { allowsAnalytics, allowsPartner, chooses, stopsAll, subscribes, withdraws } from "./marketing.mjs";
import { asks } from "./asking.mjs";
import { cannotAt, cannotCorrect, changesEmail, corrects, correctsItem, isNotOffered, isWithheld, isWrittenIn, seesNothing } from "./contact.mjs";
import {
  asksAboutALook,
  attaches,
  cannotTakeBack,
  endsRestriction,
  filed,
  lookedAt,
  readsAndAnswers,
  signsOut,
  takesBack,
  takesCopy,
  writes,
} from "./requests.mjs";

import {
  comesBack,
  decidesBetweenTwo,
  isToldOfTheOther,
  logsInForTheCopy,
  logsInToErase,
  losesTheAnswer,
  triesAgain,
  waitsForTheAnswer,
} from "./troubles.mjs";

// What is held, by what the law makes of its erasure (the class in the table of categories).
const FREE = ["mailing-list-subscriptions", "interests", "page-views", "web-visits", "sent-messages", "feedback", "social-media-reactions"];
const RELATION = [
  "contact-details",
  "organisations",
  "user-profile",
  "logins",
  "correspondence",
  "support-tickets",
  "chat-conversations",
  "call-recordings",
];
const DUTY = ["orders-and-billing"];
const PROOF = ["marketing-prohibitions", "consents"];
const ALL = [...FREE, ...RELATION, ...DUTY, ...PROOF];
const NOT_PORTABLE = ["organisations", "page-views", "web-visits", "logins", "sent-messages", "call-recordings", "social-media-reactions"];

// The outcomes.
const granted = (...topics) => ({ state: "completed", outcome: "granted", lines: { execute: topics } });
const partly = (lines, more) => ({ state: "completed", outcome: "partially-granted", lines, ...more });
const refused = (reason, ...topics) => ({ state: "refused", outcome: "refused", lines: { keep: topics }, reason });
const waits = (lines, more) => ({ state: "received", lines, ...more });
const identified = { state: "received", lines: {}, unlinked: true };
const kept = (topic) => ({ blocked: { topic, by: "request" } });
const meanwhile = (topic) => ({ blocked: { topic, by: "restriction" } });

const row = (persona, right, what, does, prepared) => ({ persona, right, what, does, prepared });

export const ACCESS = [
  row("aino", "access", "everything is given at once (Art. 15)",
    asks("access", {},
      granted("contact-details", "organisations", "mailing-list-subscriptions", "user-profile", "logins", "sent-messages", "chat-conversations", "orders-and-billing"))),
  row("goran", "access", "both organisations are in one topic of it", asks("access", { of: ["organisations"] }, granted("organisations"))),
  row("eero", "access", "a restriction takes nothing from it (Art. 18(2))",
    asks("access", { of: ["support-tickets"] }, granted("support-tickets"))),
  row("wei", "access", "staff weighs what is withheld, item by item; the rest is no question (notice §8)",
    asks("access", {},
      waits({ execute: ["contact-details", "organisations", "user-profile", "logins", "correspondence"], staff: ["logins", "correspondence", "support-tickets"] }))),
  row("wei", "access", "a security feature is listed as withheld, with the reason (notice §8)", isWithheld("logins", "service-security")),
  row("wei", "access", "another's data is listed as withheld, with the reason (notice §8)",
    isWithheld("correspondence", "others-personal-data")),
  row("wei", "access", "a trade secret is listed as withheld, with the reason (notice §8)", isWithheld("support-tickets", "trade-secret")),
  row("pekka", "access", "an address that two have identifies nobody: first it is found out who asks", asks("access", {}, identified)),
  row("pekka", "access", "nothing is shown to a shared address", seesNothing()),
  row("ville", "access", "of a login that is linked to nobody it is found out first who asks",
    asks("access", { of: ["logins"] }, identified)),
  row("goran", "access", "the copy is whole", takesCopy("all")),
  row("maija", "portability", "the copy for another service has what is portable alone (Art. 20)", takesCopy("portable")),
  row("soren", "portability", "what is not portable stays out of it, and the page says so (Art. 20)",
    asks("portability", {},
      partly({ execute: ["contact-details", "correspondence"], keep: ["organisations"] }, { reason: "not-portable" }))),
  row("oksana", "portability", "each topic by itself is portable or not",
    asks("portability", {},
      partly({ execute: ALL.filter((each) => !NOT_PORTABLE.includes(each)), keep: NOT_PORTABLE }, { reason: "not-portable" }))),
];

export const RECTIFICATION = [
  row("aino", "rectification", "a phone number is corrected at once (Art. 16)", corrects("phone", "040 123 4567", "+358401234567")),
  row("maija", "rectification", "so is a consumer's", corrects("phone", "040 765 4321", "+358407654321")),
  row("noor", "rectification", "so is the language of service", corrects("language", "sv", "sv")),
  row("goran", "rectification", "so is a title at an organisation", corrects("title", "Ordförande", "Ordförande", { of: "role" })),
  row("soren", "rectification", "a new e-mail address waits for its reader, and can be taken back", changesEmail()),
  row("oksana", "rectification", "what one declared oneself is corrected in place", correctsItem("interests", "topic", "Ääniturvallisuus")),
  row("kalle", "preferences", "the portal writes in the language that was chosen", isWrittenIn("en")),
  row("vaino", "rectification", "a name is corrected by staff (Art. 16)",
    asks("rectification", { of: { one: "contact-details" }, fields: { familyName: "Karkkainen" } }, waits({ staff: ["contact-details"] }))),
  row("riitta", "rectification", "so is an order of whom no role is left",
    asks("rectification", { of: { one: "orders-and-billing" }, fields: { statement: "Väärä päivä." } },
      waits({ staff: ["orders-and-billing"] }))),
  row("eero", "rectification", "what is restricted nobody changes, and the page says why (Art. 18(2))",
    cannotCorrect("processing-restricted")),
  row("ville", "rectification", "nothing is known that could be wrong: it is not offered", isNotOffered("rectification")),
];

export const ERASURE = [
  row("oksana", "erasure", "what is free is deleted at once (Art. 17(1)(a))",
    asks("erasure", { of: ["web-visits", "feedback", "social-media-reactions"], ground: "no-longer-needed" },
      granted("web-visits", "feedback", "social-media-reactions"))),
  row("aino", "erasure", "one item of it by itself (Art. 17(1)(a))",
    asks("erasure", { of: { one: "sent-messages" }, ground: "no-longer-needed" }, granted("sent-messages"))),
  row("oksana", "erasure", "what rests on a consent goes with it (Art. 17(1)(b))",
    asks("erasure", { of: ["page-views"], ground: "consent-withdrawn" }, granted("page-views"))),
  row("kalle", "erasure", "messages go on objection (Art. 17(1)(c))",
    asks("erasure", { of: ["sent-messages"], ground: "objection", words: "Jag vill inte." }, granted("sent-messages"))),
  row("oksana", "erasure", "while the relation lasts, staff decides of a chat",
    asks("erasure", { of: { one: "chat-conversations" }, ground: "no-longer-needed" },
      waits({ staff: ["chat-conversations"] }, kept("chat-conversations")))),
  row("goran", "erasure", "on objection, too, restricted meanwhile (Art. 18(1)(d))",
    asks("erasure", { of: ["correspondence"], ground: "objection", words: "En liten by." },
      waits({ staff: ["correspondence"] }, meanwhile("correspondence")))),
  row("maija", "erasure", "a consumer's own relation counts like a role",
    asks("erasure", { of: ["contact-details"], ground: "no-longer-needed" }, waits({ staff: ["contact-details"] }))),
  row("riitta", "erasure", "the role has ended, the history is kept: staff decides, the voucher stays",
    asks("erasure", { ground: "no-longer-needed" },
      waits({ staff: ["contact-details", "organisations", "user-profile", "logins", "call-recordings"], keep: ["orders-and-billing"] }))),
  row("oksana", "erasure", "a voucher is kept for the years of the Accounting Act (Art. 17(3)(b))",
    asks("erasure", { of: ["orders-and-billing"], ground: "no-longer-needed" }, refused("legal-obligation", "orders-and-billing"))),
  row("oksana", "erasure", "of a voucher on the wrong person staff decides (Art. 17(1)(d))",
    asks("erasure", { of: ["orders-and-billing"], ground: "unlawful-processing", words: "Ei minun." },
      waits({ staff: ["orders-and-billing"] }))),
  row("oksana", "erasure", "of everything each topic has its own outcome",
    asks("erasure", { ground: "no-longer-needed" }, waits({ execute: FREE, staff: RELATION, keep: [...DUTY, ...PROOF] }))),
  row("oksana", "erasure", "while the person stays, the proof of their choices stays (Art. 17(3)(b))",
    asks("erasure", { of: ["marketing-prohibitions"], ground: "no-longer-needed" }, refused("proof-of-choices", "marketing-prohibitions"))),
  row("noor", "erasure", "of who never had a role everything goes at once, but for a trace of the choices; the session ends",
    asks("erasure", { ground: "no-longer-needed" }, {
      state: "completed",
      outcome: "granted",
      ends: true,
      lines: { execute: ["contact-details", "mailing-list-subscriptions", "interests", "page-views", "correspondence"], reduce: ["consents"] },
    })),
  row("vaino", "erasure", "a minor's ground is verified, whatever the topic (Art. 17(1)(f))",
    asks("erasure", { of: ["social-media-reactions"], ground: "minor", words: "15 v." },
      waits({ staff: ["social-media-reactions"] }, meanwhile("social-media-reactions")))),
  row("wei", "erasure", "what is withheld can be asked for all the same",
    asks("erasure", { of: ["support-tickets"], ground: "no-longer-needed" }, waits({ staff: ["support-tickets"] }))),
  row("eero", "erasure", "what is restricted nobody deletes but staff (Art. 18(2))",
    asks("erasure", { of: ["sent-messages"], ground: "no-longer-needed" },
      waits({ staff: ["sent-messages"] }, meanwhile("sent-messages")))),
  row("pekka", "erasure", "of a shared address it is found out first who asks",
    asks("erasure", { of: ["logins"], ground: "no-longer-needed" }, identified)),
  row("ville", "erasure", "of a login that is linked to nobody, too", asks("erasure", { ground: "no-longer-needed" }, identified)),
];

export const RESTRICTION = [
  row("riitta", "restriction", "while accuracy is contested everything is stored only, at once (Art. 18(1)(a))",
    asks("restriction", { ground: "accuracy-contested", words: "Osoite on väärin." },
      { ...granted("contact-details", "organisations", "user-profile", "logins", "call-recordings", "orders-and-billing"), ...meanwhile("logins") })),
  row("oksana", "restriction", "one item by itself, at once",
    asks("restriction", { of: { one: "feedback" }, ground: "accuracy-contested" }, { ...granted("feedback"), ...meanwhile("feedback") })),
  row("liisa", "restriction", "for legal claims staff confirms it, restricted meanwhile (Art. 18(1)(c))",
    asks("restriction", { of: ["sent-messages"], ground: "needed-for-legal-claims" },
      waits({ staff: ["sent-messages"] }, meanwhile("sent-messages")))),
  row("soren", "restriction", "instead of erasure staff confirms it, restricted meanwhile (Art. 18(1)(b))",
    asks("restriction", { of: ["correspondence"], ground: "unlawful-processing" },
      waits({ staff: ["correspondence"] }, meanwhile("correspondence")))),
  row("pekka", "restriction", "of a shared address it is found out first who asks",
    asks("restriction", { ground: "accuracy-contested" }, identified)),
  row("maija", "end-restriction", "one ends what one asked for oneself",
    endsRestriction(), filed({ right: "restriction", ground: "accuracy-contested", statement: "…" })),
];

export const OBJECTION = [
  row("liisa", "objection", "what rests on legitimate interest is weighed, restricted meanwhile; a consent is no part of it (Art. 21(1))",
    asks("objection", { ground: "legitimate-interest", words: "Jag vill inte." },
      waits({ staff: ["contact-details", "organisations", "sent-messages"] }, meanwhile("sent-messages")))),
  row("oksana", "objection", "one topic by itself",
    asks("objection", { of: ["page-views"], ground: "legitimate-interest", words: "Ні." },
      waits({ staff: ["page-views"] }, meanwhile("page-views")))),
  row("oksana", "objection", "what the law asks for is not objected to: it is not offered there, and why",
    cannotAt("orders-and-billing", "objection", "other-legal-basis")),
  row("aino", "objection", "to direct marketing it is unconditional, at once (Art. 21(2)-(3))",
    asks("objection", { ground: "direct-marketing" }, granted())),
  row("ville", "objection", "of a login that is linked to nobody it is found out first who asks",
    asks("objection", { ground: "legitimate-interest" }, identified)),
];

export const MARKETING = [
  row("maija", "marketing", "all of it stops at once (Art. 21(2))", stopsAll()),
  row("oksana", "marketing", "lists and consents end with it", stopsAll({ ends: { consents: 3 } })),
  row("eero", "marketing", "who is restricted can stop it all the same", stopsAll({ restricted: true })),
  row("ville", "marketing", "whose login is linked to nobody stops it for their address", stopsAll()),
  row("pekka", "marketing", "so does a shared address", stopsAll()),
  row("goran", "marketing", "one channel by itself (§202)",
    chooses("email", "direct-marketing", "prohibit", { state: "prohibited", may: false, because: "objection" })),
  row("maija", "marketing", "what informs a customer is a choice of its own",
    chooses("sms", "customer-communication", "prohibit", { state: "prohibited", may: false, because: "objection" })),
  row("kalle", "marketing", "a source's prohibition is made one's own, so that only oneself can lift it",
    chooses("phone", "direct-marketing", "prohibit", { state: "prohibited", may: false, because: "legal-person-prohibited" })),
  row("oksana", "marketing", "a prohibition is lifted",
    chooses("phone", "direct-marketing", "lift-prohibition", { state: "no-choice", may: true, because: "until-prohibited" })),
  row("liisa", "marketing", "a number that another has prohibited stays so",
    chooses("phone", "direct-marketing", "prohibit", { state: "prohibited", may: false, because: "legal-person-prohibited" })),
  row("noor", "marketing", "a prospect's consent is taken back where it holds (§200)",
    chooses("email", "direct-marketing", "withdraw-consent", { state: "no-choice", may: false, because: "electronic-consent-needed" })),
  row("riitta", "marketing", "who has no role any more consents to e-mail (§200)",
    chooses("email", "direct-marketing", "consent", { state: "consented", may: true, because: "electronic-consent" })),
  row("noor", "consent", "a consent is withdrawn among the consents (Art. 7(3))",
    withdraws({ marketer: "controller", channel: "email" }, { ends: [{ channel: "email", scope: "direct-marketing" }] })),
  row("oksana", "consent", "one for cookies, too; what rests on it stops", withdraws({ purpose: "web-analytics" })),
  row("goran", "consent", "visits may be analysed with a consent", allowsAnalytics()),
  row("soren", "consent", "one partner may, by a consent that names it", allowsPartner("acme-events", "email", "direct-marketing")),
  row("aino", "list", "one list is left", subscribes("newsletter", false)),
  row("vaino", "list", "one list is joined", subscribes("events", true)),
];

export const REQUESTS = [
  row("noor", "contact", "the officer is asked, in any script", writes("من أين حصلتم على رقمي؟")),
  row("ville", "contact", "so can be who is linked to nobody", writes("Vem är ni?")),
  row("aino", "contact", "a look is asked about", asksAboutALook(), lookedAt),
  row("vaino", "cancel", "a request is taken back, and with it the restriction",
    takesBack(), filed({ right: "objection", ground: "legitimate-interest", statement: "…" })),
  row("kalle", "cancel", "what is closed is not taken back any more", cannotTakeBack(), filed({ right: "access" })),
  row("wei", "message", "an answer is read and answered", readsAndAnswers("谢谢。"), filed({ right: "contact", statement: "…" })),
  row("liisa", "attachment", "what a legal claim needs is attached",
    attaches(), filed({ right: "restriction", ground: "needed-for-legal-claims", statement: "…" })),
  row("goran", "session", "who signs out is signed out at the issuer too", signsOut()),
];

export const TROUBLES = [
  row("kalle", "rectification", "two windows correct the same: the second is asked, and decides", decidesBetweenTwo()),
  row("goran", "message", "two windows: of what the one took back, the other says so",
    isToldOfTheOther(), filed({ right: "objection", ground: "legitimate-interest", statement: "…" })),
  row("wei", "contact", "the session ends while one writes: nothing is lost, and it is sent once", comesBack()),
  row("eero", "access", "the copy asks for a fresh login, and goes on from there", logsInForTheCopy()),
  row("oksana", "erasure", "so does a deletion", logsInToErase("page-views", "no-longer-needed")),
  row("noor", "contact", "the answer is late, the button is pressed twice: it is sent once", waitsForTheAnswer()),
  row("soren", "contact", "the answer is lost: another try sends it no second time", losesTheAnswer()),
  row("maija", "marketing", "the portal is away: nothing is said to be done, and another try does it", triesAgain()),
];

export const TABLE = [...ACCESS, ...RECTIFICATION, ...ERASURE, ...RESTRICTION, ...OBJECTION, ...MARKETING, ...REQUESTS, ...TROUBLES];

/** Operations that change something and that no row does by the page, each with who does it instead. */
export const ELSEWHERE = {
  "POST /api/v1/email-confirmations/{token}": "the reader of a mail, on a page without script",
  "POST /api/v1/subscription-confirmations/{token}": "the reader of a mail, on a page without script",
  "POST /api/v1/unsubscribe/{token}": "the program or the reader of a mail (RFC 8058)",
};
