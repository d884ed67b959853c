/** A link in a message acts for its recipient without a login, for as long as its seal is valid. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.link;
