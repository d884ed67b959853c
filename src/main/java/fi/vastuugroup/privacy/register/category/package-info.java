/**
 * The content of an item is a record of its category behind the sealed {@code Content}. What adding a category touches
 * is listed in {@code .github/CONTRIBUTING.md}.
 */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.category;
