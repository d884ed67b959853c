package fi.vastuugroup.privacy.disclosure;

import fi.vastuugroup.privacy.platform.Slugs;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recipient of personal data. */
@Schema(
        name = "Recipient",
        requiredProperties = {"id", "name", "contact", "kind", "country", "channel", "revision"})
record RecipientView(
        @Schema(examples = "acme-events") String id,
        String name,
        String contact,
        RecipientKind kind,
        @Schema(description = "ISO 3166-1 alpha-2.") String country,
        @Nullable TransferBasis transferBasis,
        @Nullable String partner,
        ToldBy channel,
        @Schema(description = "The number in its ETag.") int revision) {

    static final String COLUMNS = "id, name, contact, kind, country, transfer_basis, partner, channel, revision";

    static RecipientView of(Row row) {
        return new RecipientView(
                row.getString("id"),
                row.getString("name"),
                row.getString("contact"),
                Slugs.of(RecipientKind.class, row.getString("kind")),
                row.getString("country"),
                Slugs.ofNullable(TransferBasis.class, row.getString("transfer_basis")),
                row.getString("partner"),
                Slugs.of(ToldBy.class, row.getString("channel")),
                row.getInteger("revision"));
    }

    /** The name by which its decisions are made and consents name it. */
    String marketer() {
        return partner == null ? id : partner;
    }

    /** All of them. */
    @Schema(name = "RecipientList", requiredProperties = "items")
    record RecipientList(List<RecipientView> items) {}
}
