/** The typed content of the 18 categories. Adding one touches: a record here, its line in {@link Content}, {@code notice.Category}, its texts, and its retention rule. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.register.category;
