/** An objection is what a person told a partner, in force with the answer. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.objection;
