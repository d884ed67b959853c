/** A screened disclosure leaves out the persons who prohibited it. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.disclosure.screening;
