package fi.vastuugroup.privacy.delivery.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A notification as staff reads it; the statements of the outbox and its queue change it. */
@Entity
@Immutable
@Table(name = "outbox")
class NotificationEntity {

    @Id
    UUID id = new UUID(0, 0);

    String receiver = "";

    String type = "";

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "told_at")
    @Nullable Instant toldAt;

    @Column(name = "acknowledged_at")
    @Nullable Instant acknowledgedAt;

    @Column(name = "dead_at")
    @Nullable Instant deadAt;

    int attempts;

    /** When it is tried next. Before the first attempt it is due since ever, which is no time. */
    @Formula("case when attempts > 0 then due_at end")
    @Nullable Instant dueAt;

    @Column(name = "last_failure")
    @Nullable String lastFailure;

    /** For Hibernate. */
    NotificationEntity() {}

    DeliveryStatus status() {
        if (acknowledgedAt != null) {
            return DeliveryStatus.CONFIRMED;
        }
        return deadAt == null ? DeliveryStatus.PENDING : DeliveryStatus.DEAD;
    }
}
