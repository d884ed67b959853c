/** A person, or staff for them, takes a copy: one at a time. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.copy.taking;
