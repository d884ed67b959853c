/** Follow-up tells a recipient as soon as something that it received has changed. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.disclosure.followup;
