/** People subscribe to mailing lists, confirm the subscription by mail, and leave the lists. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.mailinglist;
