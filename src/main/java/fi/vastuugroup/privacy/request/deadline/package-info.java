/** Deadlines of requests (Art. 12(3)) are counted here, in the working days of Finland. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.request.deadline;
