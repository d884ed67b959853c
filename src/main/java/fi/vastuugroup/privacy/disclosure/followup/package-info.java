/** A recipient is told, once something that it received has changed. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.disclosure.followup;
