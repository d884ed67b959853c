// The case, as the officer and customer service have it.
const CASE = "/staff/requests/00000000-0017-7000-8000-000000000";

/** `view` as addresses.mjs has it. */
export function caseViews(view) {
  return [
    view("/staff/requests/:id", "tiina", `${CASE}390`),
    view("/staff/requests/:id", "juha", `${CASE}391`, ["sv"]),
    view("/staff/requests/:id", "tiina", "/staff/requests/00000000-0016-7000-8000-000000000008", ["fi"]),
    view("/staff/requests/:id", "juha", "/staff/requests/00000000-0016-7000-8000-000000000015", ["en"]),
  ];
}
