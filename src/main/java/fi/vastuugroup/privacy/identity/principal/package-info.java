/** A principal is the caller of a request, with the roles that count from its own issuer. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.identity.principal;
