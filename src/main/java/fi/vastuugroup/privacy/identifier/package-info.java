/** Identifiers are e-mail addresses and phone numbers in normal form, stored as keyed hashes whose pepper rotates. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.identifier;
