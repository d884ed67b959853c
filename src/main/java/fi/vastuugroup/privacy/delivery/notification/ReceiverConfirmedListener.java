package fi.vastuugroup.privacy.delivery.notification;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Learns that receivers were told of notifications and confirmed them, by the ids that {@link OutboxStore#add} answered. It
 * is called for all notifications, also those of others, once for each step, in the transaction that records the step.
 */
public interface ReceiverConfirmedListener {

    /** The receiver fetched them, or its webhook took them. */
    Uni<Void> told(List<UUID> ids, Instant at);

    /** The receiver acknowledged them, or its webhook answered that it has them; {@link #told} was called before. */
    Uni<Void> confirmed(List<UUID> ids, Instant at);
}
