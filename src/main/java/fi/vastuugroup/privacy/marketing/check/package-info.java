/** A check answers a partner whether a contact is prohibited, one or millions, with a signed receipt. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.check;
