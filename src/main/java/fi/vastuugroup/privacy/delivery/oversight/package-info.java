/** Staff and operators see here what was delivered, what failed, and send it again. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.delivery.oversight;
