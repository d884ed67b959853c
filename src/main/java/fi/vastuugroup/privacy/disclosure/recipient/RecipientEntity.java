package fi.vastuugroup.privacy.disclosure.recipient;

import fi.vastuugroup.privacy.platform.slug.Slugs;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A recipient as it is stored; two who change it at once find out by its revision. */
@Entity
@Table(name = "recipient")
class RecipientEntity {

    @Id
    String id = "";

    @Column(nullable = false)
    String name = "";

    @Column(nullable = false)
    String contact = "";

    @Column(nullable = false)
    String kind = "";

    @Column(nullable = false)
    String country = "";

    @Column(name = "transfer_basis")
    @Nullable String transferBasis;

    @Nullable String partner;

    @Column(nullable = false)
    String channel = "";

    @Version
    int revision = 1;

    @Column(name = "updated_by", nullable = false)
    String updatedBy = "";

    @Column(name = "updated_at", nullable = false)
    OffsetDateTime updatedAt = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    /** For Hibernate. */
    RecipientEntity() {}

    RecipientEntity(String id) {
        this.id = id;
    }

    /** Takes over what the data protection officer entered. */
    void become(RecipientDraft draft, String by, Instant at) {
        TransferBasis basis = draft.transferBasis();
        name = draft.name();
        contact = draft.contact();
        kind = draft.kind().slug();
        country = draft.country();
        transferBasis = basis == null ? null : basis.slug();
        partner = draft.partner();
        channel = draft.channel().slug();
        updatedBy = by;
        updatedAt = at.atOffset(ZoneOffset.UTC);
    }

    RecipientView view() {
        return new RecipientView(
                id,
                name,
                contact,
                Slugs.of(RecipientKind.class, kind),
                country,
                Slugs.ofNullable(TransferBasis.class, transferBasis),
                partner,
                Slugs.of(ToldBy.class, channel),
                revision);
    }
}
