/** A wording is what people agreed to, in versions that never change. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.marketing.wording;
