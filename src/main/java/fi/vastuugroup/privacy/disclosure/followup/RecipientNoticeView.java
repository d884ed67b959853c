package fi.vastuugroup.privacy.disclosure.followup;

import fi.vastuugroup.privacy.disclosure.recipient.ToldBy;
import fi.vastuugroup.privacy.platform.slug.Slugs;
import fi.vastuugroup.privacy.register.subject.RecipientNotices.Change;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that a recipient must be told, as staff sees it. */
@Schema(
        name = "RecipientNotice",
        requiredProperties = {
            "id",
            "recipient",
            "recipientName",
            "contact",
            "subject",
            "type",
            "references",
            "fields",
            "channel",
            "createdAt"
        })
record RecipientNoticeView(
        UUID id,
        @Schema(description = "The recipient's id.") String recipient,
        String recipientName,
        String contact,

        @Schema(description = "The data subject; perhaps erased by now.")
        UUID subject,

        Change type,

        @Schema(description = "The recipient's names for the person.")
        List<String> references,

        @Schema(description = "What it has of the person; of a rectification, what was corrected.")
        List<String> fields,

        @Schema(description = "How the recipient is to be told.")
        ToldBy channel,

        Instant createdAt,
        @Nullable Instant toldAt,
        @Nullable Instant confirmedAt,

        @Schema(description = "How staff told it, if staff did.") @Nullable StaffChannel toldBy) {

    static RecipientNoticeView of(Row row) {
        return new RecipientNoticeView(
                row.getUUID("id"),
                row.getString("recipient_id"),
                row.getString("name"),
                row.getString("contact"),
                row.getUUID("subject_id"),
                Slugs.of(Change.class, row.getString("type")),
                List.of(row.getArrayOfStrings("refs")),
                List.of(row.getArrayOfStrings("fields")),
                Slugs.of(ToldBy.class, row.getString("channel")),
                row.getOffsetDateTime("created_at").toInstant(),
                instant(row.getOffsetDateTime("told_at")),
                instant(row.getOffsetDateTime("confirmed_at")),
                Slugs.ofNullable(StaffChannel.class, row.getString("told_how")));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /**
     * A page of notices.
     *
     * @param nextCursor asks for the next page; absent on the last one
     */
    @Schema(name = "RecipientNoticePage", requiredProperties = "items")
    record NoticePage(
            List<RecipientNoticeView> items, @Nullable String nextCursor) {}
}
