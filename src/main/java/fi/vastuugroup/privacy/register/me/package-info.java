/** A customer sees and corrects here what is held about them. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.me;
