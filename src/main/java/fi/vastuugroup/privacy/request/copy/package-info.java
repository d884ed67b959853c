/** A copy of everything that is held about a person comes into their hands (Art. 12(1), 15(3)). */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.request.copy;
