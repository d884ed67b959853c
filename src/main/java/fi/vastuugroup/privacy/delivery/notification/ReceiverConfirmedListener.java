package fi.vastuugroup.privacy.delivery.notification;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Learns what became of notifications, by the ids that {@link Outbox#add} answered. It is called for all of them, also
 * those that it does not follow, once for each step, in the transaction that records the step.
 */
public interface ReceiverConfirmedListener {

    /** The receiver fetched them, or its webhook took them. */
    Uni<Void> told(List<UUID> ids, Instant at);

    /** The receiver acknowledged them, or its webhook answered that it has them; {@link #told} was called before. */
    Uni<Void> confirmed(List<UUID> ids, Instant at);
}
