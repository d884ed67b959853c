/** Audit shows the data protection officer what was done, by whom, and who of staff looked at whom (Art. 5(2), 39(1)(b)). */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.audit.trail;
