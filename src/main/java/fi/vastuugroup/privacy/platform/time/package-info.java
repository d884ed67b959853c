/** Time comes from the injected clock, and a day is a day in Helsinki. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.time;
