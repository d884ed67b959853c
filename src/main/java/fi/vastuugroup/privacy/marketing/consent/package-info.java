/** Consents are given, shown and withdrawn here (Art. 7). */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.consent;
