// The views of staff in which one person is looked at: each asks first why.
const PERSON = "/staff/persons/00000000-0017-4000-8000-000000000021";

/** `view` as addresses.mjs has it. */
export function personViews(view) {
  return [
    view("/staff/persons", "tiina"),
    view("/staff/persons", "juha", "/staff/persons", ["sv"]),
    view("/staff/persons/:id", "tiina", PERSON),
    view("/staff/persons/:id", "juha", PERSON, ["fi"]),
    view("/staff/persons/:id/:category", "tiina", `${PERSON}/chat-conversations`),
    view("/staff/persons/:id/:category", "juha", `${PERSON}/nothing-such`, ["en"]),
  ];
}
