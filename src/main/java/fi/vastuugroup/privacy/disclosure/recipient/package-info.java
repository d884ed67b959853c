/** A recipient is whom data may be disclosed to, with its country and the basis of a transfer. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.disclosure.recipient;
