/** The start is refused here when a setting is missing or unsafe. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.config;
