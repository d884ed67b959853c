/** Recipients are those to whom data may be disclosed, each with its country and the basis of a transfer. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.disclosure.recipient;
