/** The privacy notice in structured form, and the master table of purposes, categories and their texts. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.notice;
