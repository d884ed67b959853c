/** People permit or prohibit marketing by their choices; the consent log proves the consents. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.choice;
