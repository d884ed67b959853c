/**
 * Delivery sends mails to persons and notifications to receivers; all are added in the transaction of the change they
 * tell of.
 */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.delivery;
