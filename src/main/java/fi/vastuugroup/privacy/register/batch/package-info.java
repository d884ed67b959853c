/**
 * A batch is lines of a source, and the chunk of them that one transaction decides, with the consents on which it rests;
 * values only.
 */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.batch;
