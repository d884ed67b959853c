package fi.vastuugroup.privacy.delivery.notification;

import fi.vastuugroup.privacy.platform.persistence.Sequences;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Records that receivers were told of notifications and confirmed them, each once, and tells the listeners. */
@ApplicationScoped
public class NotificationAcknowledgements {

    private final OutboxStore outbox;
    private final List<ReceiverConfirmedListener> followers;
    private final Clock clock;

    NotificationAcknowledgements(OutboxStore outbox, @All List<ReceiverConfirmedListener> followers, Clock clock) {
        this.outbox = outbox;
        this.followers = followers;
        this.clock = clock;
    }

    /** Records that the receiver was told of these; those that it was told of before change nothing. */
    Uni<Void> told(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant();
        return outbox.told(ids, now)
                .map(Set::copyOf)
                .map(changed -> ids.stream().filter(changed::contains).toList())
                .chain(first -> first.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : Sequences.each(followers, follower -> follower.told(first, now)));
    }

    /** Records that the receiver confirmed this one; answers whether that is news. */
    public Uni<Boolean> confirmed(String receiver, UUID id) {
        Instant now = clock.instant();
        return outbox.confirmed(receiver, id, now)
                .chain(first -> first.isPresent()
                        ? follow(id, first.get(), now).replaceWith(true)
                        : Uni.createFrom().item(false));
    }

    private Uni<Void> follow(UUID id, boolean untold, Instant now) {
        List<UUID> ids = List.of(id);
        Uni<Void> told = untold
                ? Sequences.each(followers, follower -> follower.told(ids, now))
                : Uni.createFrom().voidItem();
        return told.chain(() -> Sequences.each(followers, follower -> follower.confirmed(ids, now)));
    }
}
