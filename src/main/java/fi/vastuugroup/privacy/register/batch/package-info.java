/** A batch is lines of a source, and the chunk of them that one transaction decides; values only. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.batch;
