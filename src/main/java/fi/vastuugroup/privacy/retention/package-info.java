/**
 * Retention runs delete what is due and keep the evidence; rules and dates are the register's ({@code register.item},
 * {@code register.expiry}).
 */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.retention;
