/** Mailing lists are subscribed to, confirmed and left here. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.mailinglist;
