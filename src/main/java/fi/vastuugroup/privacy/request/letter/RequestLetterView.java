package fi.vastuugroup.privacy.request.letter;

import fi.vastuugroup.privacy.platform.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A letter about a request, as staff prints and sends it. */
@Schema(
        name = "RequestLetter",
        requiredProperties = {"id", "requestId", "reference", "kind", "language", "createdAt", "heading"})
record RequestLetterView(
        UUID id,
        UUID requestId,

        @Schema(description = "The request's number.", examples = "R-7K3M-9QXD")
        String reference,

        LetterKind kind,
        Language language,
        Instant createdAt,
        @Nullable Instant sentAt,

        @Schema(
                description =
                        "Where it goes, as staff wrote it down; absent where the address stands in the person's own"
                                + " letter, and when it was sent.")
        @Nullable String address,

        String heading,

        @Schema(description = "What is printed, in the person's language; absent when it was sent.") @Nullable String text,

        @Schema(description = "The signed receipt of an erasure (JWS), which goes along.") @Nullable String receipt) {

    /** A letter in the list: no personal data. */
    @Schema(
            name = "ListedRequestLetter",
            requiredProperties = {"id", "requestId", "reference", "kind", "createdAt"})
    record Listed(
            UUID id,
            UUID requestId,
            String reference,
            LetterKind kind,
            Instant createdAt,
            @Nullable Instant sentAt) {}

    /** A page of letters, oldest first. */
    @Schema(name = "RequestLetterPage", requiredProperties = "items")
    record LetterPage(List<Listed> items, @Nullable String nextCursor) {}

    static Listed listed(RequestLetterStore.Letter letter) {
        return new Listed(
                letter.id(), letter.request(), letter.reference(), letter.kind(), letter.createdAt(), letter.sentAt());
    }

    static RequestLetterView of(RequestLetterStore.Letter letter) {
        return new RequestLetterView(
                letter.id(),
                letter.request(),
                letter.reference(),
                letter.kind(),
                letter.language(),
                letter.createdAt(),
                letter.sentAt(),
                letter.address(),
                letter.heading(),
                letter.body(),
                letter.receipt());
    }
}
