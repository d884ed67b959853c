/** A choice is what a person permits or prohibits, and its proof in the log. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.choice;
