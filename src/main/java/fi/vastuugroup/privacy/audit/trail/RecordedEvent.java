package fi.vastuugroup.privacy.audit.trail;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that was done to the register, as the officer reads it. */
@Schema(
        name = "AuditEvent",
        description = "Something that was done to the register: opaque ids, codes and numbers.",
        requiredProperties = {"id", "at", "actorKind", "actor", "action", "objects", "objectCount", "details"})
record RecordedEvent(
        UUID id,
        Instant at,
        AuditEvent.ActorKind actorKind,

        @Schema(
                description =
                        "Who did it: the subject’s id, the issuer’s opaque id of a login or of a member of staff, or"
                                + " the name of a source system or partner; of a link in a message, who asked for the link.")
        String actor,

        AuditAction action,

        @Schema(description = "The data subject; absent where there is none, or where it was done to many at once.")
        @Nullable UUID subject,

        @Schema(description = "The items, requests or other records that it was done to: the first 100 of them.")
        List<UUID> objects,

        @Schema(description = "How many they are altogether.")
        int objectCount,

        @Schema(
                description =
                        "More about it, in codes, dates and numbers, under names that depend on the action. A name"
                                + " can be new: show it as it is.",
                examples = "{\"category\": \"chat-conversations\", \"count\": 3}")
        Map<String, Object> details) {

    /** A page of audit events. */
    @Schema(
            name = "AuditEventPage",
            description = "A page of audit events, newest first.",
            requiredProperties = "items")
    record AuditEventPage(
            List<RecordedEvent> items,

            @Schema(description = "Opaque; asks for the next page. Absent on the last one.") @Nullable String nextCursor) {}
}
