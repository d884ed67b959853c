/**
 * The register holds what is known of data subjects; {@link fi.vastuugroup.privacy.register.Items} is the only way to
 * items.
 */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register;
