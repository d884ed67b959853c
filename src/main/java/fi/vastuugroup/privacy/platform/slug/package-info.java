/** A slug is the one lower-case name of an enum's value, in the contract, in the database and in texts. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.slug;
