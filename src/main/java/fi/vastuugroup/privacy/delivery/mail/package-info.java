/** Mails go to persons, at least once, from the database. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.delivery.mail;
