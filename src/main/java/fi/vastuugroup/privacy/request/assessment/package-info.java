/** An assessment says what becomes of each category when a right is exercised. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.request.assessment;
