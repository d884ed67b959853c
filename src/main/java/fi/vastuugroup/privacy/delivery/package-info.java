/**
 * What leaves the portal: notifications that receivers pull or are sent, e-mails to persons, signatures, and the journal
 * that outlives the database. Everything is added in the transaction of the change it tells of.
 */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.delivery;
