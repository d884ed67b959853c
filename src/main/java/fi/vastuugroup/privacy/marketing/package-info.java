/** Marketing holds prohibitions, consents and subscriptions, decides by them, and answers the partners' checks. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing;
