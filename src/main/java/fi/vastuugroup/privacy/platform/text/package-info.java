/** Texts holds the sentences that people read, in three languages, and the one name that each value of an enum has: its slug. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.platform.text;
