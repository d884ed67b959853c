package fi.vastuugroup.privacy.delivery.notification;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change that a receiver must be told of. Thin: the receiver's own ids and codes, no personal data.
 *
 * @param receiver a source system's or partner's name, {@code source:crm} or {@code partner:acme}
 * @param type {@code rectification}, {@code erasure}, {@code restriction}, {@code restriction-lifted}, {@code prohibition}
 *     or {@code subscription}
 * @param subject whom it is about; not shown to the receiver
 * @param item the item it is about, if one; not shown to the receiver
 * @param reference what the receiver needs to find it: its own ids for the person and the item, category, fields
 */
public record Notification(
        String receiver,
        String type,
        @Nullable UUID subject,
        @Nullable UUID item,
        Map<String, Object> reference) {

    /** The receiver's name for a source system. */
    public static String toSource(String sourceSystem) {
        return "source:" + sourceSystem;
    }

    /** The receiver's name for a partner. */
    public static String toPartner(String partner) {
        return "partner:" + partner;
    }
}
