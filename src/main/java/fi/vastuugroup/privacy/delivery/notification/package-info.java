/** Notifications wait in the outbox until their receivers fetch and acknowledge them. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.delivery.notification;
