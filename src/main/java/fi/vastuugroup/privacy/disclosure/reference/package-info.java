/** The references under which partners know people: who is behind one, and what stands for all of a partner's. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.disclosure.reference;
