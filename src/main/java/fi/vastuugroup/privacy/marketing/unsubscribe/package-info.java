/** People unsubscribe by one click on a link in a message (RFC 8058). */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.unsubscribe;
