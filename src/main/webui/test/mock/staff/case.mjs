// The case, as the officer and customer service have it: before it is opened by a press, and after.
const CASE = "/staff/requests/00000000-0017-7000-8000-000000000";
const OPENS = "staff/views/case";

/** `view` as addresses.mjs has it. */
export function caseViews(view) {
  return [
    view("/staff/requests/:id", "tiina", `${CASE}390`),
    view("/staff/requests/:id", "tiina", `${CASE}390`, undefined, OPENS),
    view("/staff/requests/:id", "juha", `${CASE}391`, ["sv"], OPENS),
    view("/staff/requests/:id", "tiina", "/staff/requests/00000000-0016-7000-8000-000000000008", ["fi"], OPENS),
    view("/staff/requests/:id", "juha", "/staff/requests/00000000-0016-7000-8000-000000000015", ["en"], OPENS),
  ];
}
