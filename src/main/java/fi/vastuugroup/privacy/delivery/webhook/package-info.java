/** Webhooks send notifications to receivers that have an address, in order, with growing pauses. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.delivery.webhook;
