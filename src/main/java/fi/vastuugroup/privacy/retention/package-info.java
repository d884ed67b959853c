/** The scheduled run that deletes what is due, and the evidence of it. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.retention;
