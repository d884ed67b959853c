/** Texts holds the sentences that people read, in Finnish, Swedish and English. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.text;
