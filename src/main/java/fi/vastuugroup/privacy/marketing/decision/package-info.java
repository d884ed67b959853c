/** Decisions are the rules' answers by hashed identifier, kept up to date in the transaction of each change. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.decision;
