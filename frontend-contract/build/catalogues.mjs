// Catalogues: the words that `GET /vocabulary` answers, as the fixtures record it, in files that a page can take one by one.

/** Enums of the contract whose values say why: why something is refused, kept, not shown, not permitted, or over. */
const REASONS = [
  "HoldGround",
  "MarketingRule",
  "Reason",
  "ReasonCode",
  "RefusalReason",
  "RestrictionGround",
  "SessionEnd",
  "Withholding",
  "WithholdingReason",
];

/** What is wrong with a place in a request: `errors[].code` of a problem. */
const FAULTS = "FaultCode";

const NAMESPACE = "urn:privacy-portal:problem:";

const entries = (object, change) => Object.fromEntries(Object.entries(object).map(change));

/** The files of one language by their names. */
export function catalogues({ fields, values, sources, recipients, looks, rules, articles, problems }) {
  const { [FAULTS]: faults = {}, ...others } = values;
  const isReason = ([name]) => REASONS.includes(name);
  return {
    problems: entries(problems, ([type, words]) => [type.slice(NAMESPACE.length), words]),
    faults,
    reasons: Object.fromEntries(Object.entries(others).filter(isReason)),
    rules,
    articles,
    words: {
      fields,
      values: Object.fromEntries(Object.entries(others).filter((entry) => !isReason(entry))),
      sources,
      recipients,
      looks,
    },
  };
}
