package fi.vastuugroup.privacy.disclosure.followup;

import fi.vastuugroup.privacy.disclosure.recipient.ToldBy;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import java.time.Instant;
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

    static RecipientNoticeView of(RecipientNotice notice) {
        return new RecipientNoticeView(
                notice.id(),
                notice.to().recipient(),
                notice.to().name(),
                notice.to().contact(),
                notice.subject(),
                notice.type(),
                notice.references(),
                notice.fields(),
                notice.to().channel(),
                notice.createdAt(),
                notice.toldAt(),
                notice.confirmedAt(),
                notice.toldHow());
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
