package fi.vastuugroup.privacy.delivery.notification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what it was told. */
@ApplicationScoped
public class RecordingFollower implements ReceiverConfirmedListener {

    private final List<String> steps = new CopyOnWriteArrayList<>();

    @Override
    public Uni<Void> told(List<UUID> ids, Instant at) {
        ids.forEach(id -> steps.add("told " + id));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> confirmed(List<UUID> ids, Instant at) {
        ids.forEach(id -> steps.add("confirmed " + id));
        return Uni.createFrom().voidItem();
    }

    public List<String> steps() {
        return List.copyOf(steps);
    }

    public void forget() {
        steps.clear();
    }
}
