/**
 * Delivery brings what leaves the portal to its receiver; all of it is added in the transaction of the change it tells
 * of.
 */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.delivery;
