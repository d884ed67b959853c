package fi.vastuugroup.privacy.delivery.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The state of a receiver's webhook, as staff reads it; the statements of the queue write what it asked for. */
@Entity
@Immutable
@Table(name = "webhook_receiver")
class ReceiverEntity {

    @Id
    String receiver = "";

    @Column(name = "disabled_at")
    @Nullable Instant disabledAt;

    @Column(name = "paused_until")
    @Nullable Instant pausedUntil;

    /** For Hibernate; also a receiver that never asked for anything. */
    ReceiverEntity() {}

    /** Until when it asked to be left alone, if that is not over. */
    @Nullable Instant pausedUntil(Instant now) {
        return pausedUntil != null && pausedUntil.isAfter(now) ? pausedUntil : null;
    }
}
