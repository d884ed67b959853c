package fi.vastuugroup.privacy.disclosure.recipient;

import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.Purpose;
import fi.vastuugroup.privacy.privacynotice.TransferBasis;
import jakarta.persistence.Column;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The stored recipient; its revision refuses the second of two who change it at once. */
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
    RecipientKind kind = RecipientKind.OTHER;

    @Column(nullable = false)
    String country = "";

    @Column(name = "transfer_basis")
    @Nullable TransferBasis transferBasis;

    @Nullable String partner;

    @Column(nullable = false)
    ToldBy channel = ToldBy.POST;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    String[] categories = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    String[] purposes = {};

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
        name = draft.name();
        contact = draft.contact();
        kind = draft.kind();
        country = draft.country();
        transferBasis = draft.transferBasis();
        partner = draft.partner();
        channel = draft.channel();
        categories = draft.handled().stream().map(Slug::slug).toArray(String[]::new);
        purposes = draft.handledFor().stream().map(Slug::slug).toArray(String[]::new);
        updatedBy = by;
        updatedAt = at.atOffset(ZoneOffset.UTC);
    }

    Recipient recipient() {
        return new Recipient(
                id,
                name,
                contact,
                kind,
                country,
                transferBasis,
                partner,
                channel,
                Slugs.all(Category.class, categories).toList(),
                Slugs.all(Purpose.class, purposes).toList(),
                revision);
    }

    @Converter(autoApply = true)
    static class KindColumn extends SlugConverter<RecipientKind> {

        KindColumn() {
            super(RecipientKind.class);
        }
    }

    @Converter(autoApply = true)
    static class BasisColumn extends SlugConverter<TransferBasis> {

        BasisColumn() {
            super(TransferBasis.class);
        }
    }

    @Converter(autoApply = true)
    static class ChannelColumn extends SlugConverter<ToldBy> {

        ChannelColumn() {
            super(ToldBy.class);
        }
    }
}
