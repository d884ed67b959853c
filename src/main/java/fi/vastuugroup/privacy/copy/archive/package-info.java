/** A copy is a ZIP of digested entries, with schemas, a manifest, and what was ordered. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.copy.archive;
