/** Signing keys sign what others verify: receipts of checks and of requests. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.signing;
