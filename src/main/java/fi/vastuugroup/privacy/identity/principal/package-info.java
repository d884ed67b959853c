/** A principal is who calls, with the roles that count from its own issuer. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.identity.principal;
