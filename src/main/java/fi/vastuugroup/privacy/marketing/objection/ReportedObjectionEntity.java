package fi.vastuugroup.privacy.marketing.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A record that a partner reported an objection, and when. Whose it was is not here; nobody changes it. */
@Entity
@Immutable
@Table(name = "reported_objection")
class ReportedObjectionEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable UUID id;

    @Column(nullable = false)
    String partner = "";

    /** The partner's own reference, opaque. */
    @Nullable String reference;

    @Column(name = "received_at", nullable = false)
    Instant receivedAt = Instant.EPOCH;

    @Column(name = "recorded_at", nullable = false)
    Instant recordedAt = Instant.EPOCH;

    /** For Hibernate. */
    ReportedObjectionEntity() {}

    ReportedObjectionEntity(String partner, @Nullable String reference, Instant receivedAt, Instant recordedAt) {
        this.partner = partner;
        this.reference = reference;
        this.receivedAt = receivedAt;
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }
}
