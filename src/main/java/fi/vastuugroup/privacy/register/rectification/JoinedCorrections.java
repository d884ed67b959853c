package fi.vastuugroup.privacy.register.rectification;

import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.register.rectification.RectificationStore.OfTheOther;
import fi.vastuugroup.privacy.register.subject.JoinedSubjects;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes back, when joined persons are separated, what the one corrected of the other's while they were joined, and tells
 * the sources (Art. 5(1)(d), 19). Who the correction was meant for keeps it.
 */
@ApplicationScoped
class JoinedCorrections implements JoinedSubjects {

    private final RectificationStore store;
    private final ItemRectification corrections;
    private final RectificationNotices notices;
    private final OutboxStore outbox;
    private final Clock clock;

    JoinedCorrections(
            RectificationStore store,
            ItemRectification corrections,
            RectificationNotices notices,
            OutboxStore outbox,
            Clock clock) {
        this.store = store;
        this.corrections = corrections;
        this.notices = notices;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Uni<Void> move(Move move) {
        return move.everything() ? Uni.createFrom().voidItem() : separated(move.from(), move.to());
    }

    private Uni<Void> separated(UUID subject, UUID separated) {
        return store.ofTheOther(subject, separated)
                .chain(found -> Sequences.each(
                        found.stream()
                                .collect(Collectors.groupingBy(OfTheOther::subject))
                                .entrySet(),
                        one -> takeBack(one.getKey(), one.getValue())))
                .chain(() -> store.forgetWho(subject, separated));
    }

    private Uni<Void> takeBack(UUID subject, List<OfTheOther> items) {
        return corrections
                .takeBack(
                        subject,
                        items.stream().collect(Collectors.toMap(OfTheOther::id, item -> JsonMerge.read(item.before()))),
                        clock.instant())
                .map(restored -> items.stream()
                        .filter(item -> restored.contains(item.id()))
                        .toList())
                .chain(restored -> notices.takenBack(subject, restored))
                .chain(told -> outbox.add(told))
                .replaceWithVoid();
    }
}
