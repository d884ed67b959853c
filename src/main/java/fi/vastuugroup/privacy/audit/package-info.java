/** Audit writes audit events in the transaction of what they tell about, and keeps the subjects' access log. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.audit;
