/** The privacy notice stands here in structured form, with the master table of purposes, categories and their texts. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.privacynotice;
