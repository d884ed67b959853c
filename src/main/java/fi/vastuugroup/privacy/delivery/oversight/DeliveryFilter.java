package fi.vastuugroup.privacy.delivery.oversight;

import fi.vastuugroup.privacy.platform.text.Slug;

/** Which notifications staff asks for. */
enum DeliveryFilter implements Slug {
    /** Neither confirmed nor given up. */
    PENDING,
    /** Given up. */
    DEAD,
    /** Not confirmed for longer than {@code privacy.notifications.unconfirmed-after}, fetched and sent alike. */
    UNCONFIRMED
}
