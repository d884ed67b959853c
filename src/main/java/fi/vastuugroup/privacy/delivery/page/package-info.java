/** The pages that the portal shows itself: behind links in messages, and at its own address. */
@org.jspecify.annotations.NullMarked
package fi.vastuugroup.privacy.delivery.page;
