/** Startup checks refuse the start when a setting is missing or unsafe. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.config;
