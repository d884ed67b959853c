/** A request has states, steps, deadlines (Art. 12(3)) and a queue. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.request.model;
