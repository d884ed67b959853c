/** Admission decides whether a line may come in about somebody who was erased. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.admission;
