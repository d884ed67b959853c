/** A person takes a copy of everything that is held about them, or of what is portable (Art. 15(3), 20(1)). */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.copy;
