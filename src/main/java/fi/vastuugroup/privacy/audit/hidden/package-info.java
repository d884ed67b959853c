/** Hidden shows the data protection officer the looks that are kept from their subjects, and renews their orders. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.audit.hidden;
