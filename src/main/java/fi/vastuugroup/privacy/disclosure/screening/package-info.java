/** A screened disclosure leaves out who prohibited it. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.disclosure.screening;
