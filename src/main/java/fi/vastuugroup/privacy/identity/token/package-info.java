/** A token is read here, and becomes the principal of its tenant. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.identity.token;
