/** A copy is written from its parts, as fast as it is taken. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.copy.writing;
