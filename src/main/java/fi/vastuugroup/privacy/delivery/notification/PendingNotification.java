package fi.vastuugroup.privacy.delivery.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notification as its receiver sees it. */
@Schema(
        name = "Notification",
        description = "Something that the receiver must act upon. Ids and codes; only a rectification carries values.",
        requiredProperties = {"id", "type", "createdAt", "reference"})
record PendingNotification(
        UUID id,

        @Schema(description = "What it is about.", examples = "prohibition")
        String type,

        Instant createdAt,

        @Schema(description = "The receiver's own ids for the person and the item, and codes, by the type.")
        Map<String, Object> reference,

        @Schema(
                description =
                        "With a rectification: the corrected fields as they are held now, of a source system's own item, "
                                + "or of what was disclosed to a partner. A list where several items with different "
                                + "values were corrected.")
        @Nullable Map<String, Object> values,

        @Schema(
                description =
                        "With a rectification: the corrected fields without a new value. What you have there is not "
                                + "valid any more: it was removed or erased, or the new value is not for you.")
        @Nullable List<String> noLongerValid) {}
