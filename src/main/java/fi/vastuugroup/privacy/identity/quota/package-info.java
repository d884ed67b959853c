/** Quotas limit a partner's requests in a minute and identifiers in a day. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.identity.quota;
