/** A partner has so many requests a minute and so many identifiers a day. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.identity.quota;
