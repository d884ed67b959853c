package fi.vastuugroup.privacy.delivery.notification;

import java.util.HashMap;
import java.util.List;
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
 * @param items the receiver's own ids of the items it is about, where they are several: it fetches them page by page
 */
public record Notification(
        String receiver,
        String type,
        @Nullable UUID subject,
        @Nullable UUID item,
        Map<String, Object> reference,
        List<String> items) {

    private static final String ERASURE = "erasure";
    private static final String ITEMS = "items";

    /** Makes a notification without a list. */
    public Notification(
            String receiver, String type, @Nullable UUID subject, @Nullable UUID item, Map<String, Object> reference) {
        this(receiver, type, subject, item, reference, List.of());
    }

    /**
     * Tells a source to erase items of one category: it names the one, or counts those that are listed.
     *
     * @param person the source's own id of the person, where there is exactly one
     * @param items by our own ids the source's
     */
    public static Notification erasure(
            String source, UUID subject, String category, @Nullable String person, Map<UUID, String> items) {
        Notification several = erasure(source, subject, category, person, items.size());
        if (items.size() > 1) {
            return new Notification(
                    several.receiver(),
                    ERASURE,
                    subject,
                    null,
                    several.reference(),
                    items.values().stream().sorted().toList());
        }
        Map<String, Object> reference = new HashMap<>(several.reference());
        reference.remove(ITEMS);
        Map.Entry<UUID, String> only = items.entrySet().iterator().next();
        reference.put("itemId", only.getValue());
        return new Notification(several.receiver(), ERASURE, subject, only.getKey(), reference);
    }

    /** Tells a source to erase so many items of one category, which are listed later. */
    public static Notification erasure(
            String source, UUID subject, String category, @Nullable String person, long items) {
        Map<String, Object> reference = new HashMap<>();
        reference.put("category", category);
        reference.put(ITEMS, items);
        if (person != null) {
            reference.put("personId", person);
        }
        return new Notification(toSource(source), ERASURE, subject, null, reference);
    }

    /** The receiver's name for a source system. */
    public static String toSource(String sourceSystem) {
        return "source:" + sourceSystem;
    }

    /** The receiver's name for a partner. */
    public static String toPartner(String partner) {
        return "partner:" + partner;
    }
}
