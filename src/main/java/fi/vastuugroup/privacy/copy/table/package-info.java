/** What a copy has is put into words and rows: fields, values, sheets. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.copy.table;
