package fi.vastuugroup.privacy.disclosure.recipient;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.Purpose;
import fi.vastuugroup.privacy.privacynotice.TransferBasis;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recipient of personal data. */
@Schema(
        name = "Recipient",
        requiredProperties = {
            "id",
            "name",
            "contact",
            "kind",
            "country",
            "channel",
            "categories",
            "purposes",
            "revision"
        })
record RecipientView(
        @Schema(examples = "acme-events") String id,
        String name,
        String contact,
        RecipientKind kind,
        @Schema(description = "ISO 3166-1 alpha-2.") String country,
        @Nullable TransferBasis transferBasis,
        @Nullable String partner,
        ToldBy channel,
        @Schema(description = "What a processor handles.") List<Category> categories,

        @Schema(description = "What a processor handles them for.")
        List<Purpose> purposes,

        @Schema(description = "The number in its ETag.") int revision) {

    static RecipientView of(Recipient recipient) {
        return new RecipientView(
                recipient.id(),
                recipient.name(),
                recipient.contact(),
                recipient.kind(),
                recipient.country(),
                recipient.transferBasis(),
                recipient.partner(),
                recipient.channel(),
                recipient.categories(),
                recipient.purposes(),
                recipient.revision());
    }

    /** All recipients. */
    @Schema(name = "RecipientList", requiredProperties = "items")
    record RecipientList(List<RecipientView> items) {}
}
