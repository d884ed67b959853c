/** Filing turns a draft into a claim that can be assessed. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.request.filing;
