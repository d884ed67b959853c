/** Unsubscribing takes one click on a link (RFC 8058). */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.unsubscribe;
