/** Partners report the objections that people made to them: in force with the answer, for the person from the next day. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.objection;
