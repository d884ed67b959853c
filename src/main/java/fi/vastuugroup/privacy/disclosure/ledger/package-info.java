/** The ledger records each disclosure by opaque ids and keyed hashes. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.disclosure.ledger;
