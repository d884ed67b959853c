/** The outbox: what receivers must be told, pulled and acknowledged. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.delivery;
