/** Partners report the objections that people made to them; an objection is in force with the answer. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.objection;
