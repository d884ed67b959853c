// The views of staff's daily work and of the officer's oversight.
const LETTER = "/staff/letters/00000000-0017-7000-8000-000000000389";
const SUBJECT = "subject=00000000-0017-4000-8000-000000000002";

/** `view` as addresses.mjs has it. */
export function workViews(view) {
  return [
    view("/staff", undefined, "/staff", ["sv"]),
    view("/staff", "tiina"),
    view("/staff", "juha", "/staff", ["en"]),
    view("/staff/requests", "tiina"),
    view("/staff/requests", "juha", "/staff/requests?right=erasure", ["fi"]),
    view("/staff/requests", "juha", "/staff/requests?state=refused&channel=portal", ["en"]),
    view("/staff/requests/new", "juha"),
    view("/staff/requests/new", "juha", `/staff/requests/new?${SUBJECT}&category=support-tickets`, ["sv"]),
    view("/staff/letters", "tiina"),
    view("/staff/letters", "juha", "/staff/letters?sent=true", ["sv"]),
    view("/staff/letters/:id", "tiina", LETTER),
    view("/staff/letters/:id", "tiina", LETTER, undefined, "staff/views/letter"),
    view("/staff/deliveries", "tiina"),
    view("/staff/deliveries", "juha", "/staff/deliveries?status=dead", ["en"]),
    view("/staff/oversight", "tiina"),
    view("/staff/oversight", "juha", "/staff/oversight", ["fi"]),
    view("/staff/oversight/retention", "tiina"),
    view("/staff/oversight/hidden", "tiina"),
    view("/staff/oversight/report", "tiina"),
    view("/staff/oversight/audit", "tiina"),
    view("/staff/oversight/audit", "tiina", `/staff/oversight/audit?${SUBJECT}`),
    view("/staff/oversight/audit", "tiina", "/staff/oversight/audit?actorKind=staff&actor=staff-tiina", ["en"]),
    view("/staff/oversight/looks", "tiina"),
    view("/staff/oversight/looks", "tiina", `/staff/oversight/looks?${SUBJECT}`),
    view(undefined, "tiina", "/staff/nothing-here", ["sv"]),
  ];
}
