/** A wording is the text that people agree to when they consent; a published version never changes. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.wording;
