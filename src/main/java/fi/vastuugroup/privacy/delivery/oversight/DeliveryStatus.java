package fi.vastuugroup.privacy.delivery.oversight;

import fi.vastuugroup.privacy.platform.text.Slug;

/** The state of a notification. */
enum DeliveryStatus implements Slug {
    /** It waits to be sent or fetched. */
    PENDING,
    /** It was tried for days and given up; the receiver can still fetch it, and staff can have it sent again. */
    DEAD,
    /** The receiver has it. */
    CONFIRMED
}
