/** Privacy Portal: one package per feature; {@code src/docs/architecture.md} says which may use which. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy;
