/**
 * Recipients, the ledger of what was disclosed to them, what they are told afterwards (GDPR Art. 19; notice §5, §6), and
 * the partners' feed of changes. Nothing personal is kept here: opaque ids, keyed hashes, names of fields.
 */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.disclosure;
