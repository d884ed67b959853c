/** Decisions are looked up for partners: within their quotas, with a record of the look, by address or by reference. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.lookup;
