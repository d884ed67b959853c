/** Audit events and the subject's access log are written in the transaction of what they tell about. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.audit;
