/** Prohibitions, subscriptions, the rules of direct marketing, the decision projection and the partners' checks. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.prohibition;
