/** The vocabulary puts into words every field, value, source, article and problem that an answer names by a code. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.vocabulary;
