/** What cannot be undone, or takes everything away, asks for a fresh or stronger login (RFC 9470). */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.identity.stepup;
