package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.platform.http.Cursor;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notification with whom and what it is about, which the receiver is not shown. */
record StoredNotification(
        UUID id,
        String type,
        Instant createdAt,
        JsonObject reference,
        @Nullable UUID subject,
        @Nullable UUID item) {

    CorrectedValues.Correction correction() {
        return new CorrectedValues.Correction(id, Objects.requireNonNull(subject), item, fields());
    }

    /** Where it stands among its receiver's: prohibitions before all others. */
    Cursor.Place place() {
        return new Cursor.Place("prohibition".equals(type) ? 0 : 1, id);
    }

    boolean isRectification() {
        return "rectification".equals(type);
    }

    /** Answers it as its receiver sees it, with the values of a rectification and the fields that have none. */
    PendingNotification with(@Nullable Map<String, Object> values) {
        return new PendingNotification(
                id,
                type,
                createdAt,
                reference.getMap(),
                values,
                isRectification()
                        ? fields().stream()
                                .filter(field -> values == null || !values.containsKey(field))
                                .toList()
                        : null);
    }

    private List<String> fields() {
        return reference.getJsonArray("fields").stream().map(String::valueOf).toList();
    }
}
