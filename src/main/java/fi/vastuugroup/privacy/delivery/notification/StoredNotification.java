package fi.vastuugroup.privacy.delivery.notification;

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
        List<String> fields =
                reference.getJsonArray("fields").stream().map(String::valueOf).toList();
        return new CorrectedValues.Correction(
                id, Objects.requireNonNull(subject), Objects.requireNonNull(item), fields);
    }

    PendingNotification with(@Nullable Map<String, Object> values) {
        return new PendingNotification(id, type, createdAt, reference.getMap(), values);
    }
}
