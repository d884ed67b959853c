/** The platform carries what every feature stands on, and knows no feature. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform;
