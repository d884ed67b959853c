// The views of staff's holds, restrictions, disclosures and recipients.
const HOLD = "/staff/blocks/holds/00000000-0017-7000-8000-000000000003";
const RESTRICTION = "/staff/blocks/restrictions/00000000-0017-7000-8000-000000000006";
const SUBJECT = "subject=00000000-0017-4000-8000-000000000002";

/** `view` as addresses.mjs has it. */
export function blockViews(view) {
  return [
    view("/staff/blocks", "tiina"),
    view("/staff/blocks", "tiina", "/staff/blocks?kind=hold&reviewBy=2027-01-15", ["sv"]),
    view("/staff/blocks", "tiina", "/staff/blocks?kind=restriction&ended=true", ["fi"]),
    view("/staff/blocks", "tiina", `/staff/blocks?place=hold&${SUBJECT}`),
    view("/staff/blocks/holds/:id", "tiina", HOLD),
    view("/staff/blocks/restrictions/:id", "tiina", RESTRICTION),
    view("/staff/disclosures", "tiina"),
    view("/staff/disclosures", "tiina", `/staff/disclosures?${SUBJECT}&voided=true`, ["en"]),
    view("/staff/disclosures", "juha", `/staff/disclosures?${SUBJECT}`),
    view("/staff/recipients", "tiina"),
    view("/staff/recipients", "tiina", "/staff/recipients?notices=confirmed", ["fi"]),
    view("/staff/recipients", "juha", "/staff/recipients", ["sv"]),
  ];
}
