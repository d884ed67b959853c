/** Hidden shows the data protection officer the disclosures that are kept from their subjects, and renews their orders. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.disclosure.hidden;
