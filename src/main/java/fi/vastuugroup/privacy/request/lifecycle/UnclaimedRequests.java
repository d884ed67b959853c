package fi.vastuugroup.privacy.request.lifecycle;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.register.Lifting;
import fi.vastuugroup.privacy.register.subject.JoinedSubjects;
import fi.vastuugroup.privacy.request.model.RequestSetStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Takes from joined persons who are separated the requests of which nobody knows whose of them they are: neither sees the
 * other's words, and staff finds out again whose they are. What they restricted stays restricted for both, until staff
 * lifts it.
 */
@ApplicationScoped
class UnclaimedRequests implements JoinedSubjects {

    private final RequestSetStore requests;
    private final Lifting lifting;

    UnclaimedRequests(RequestSetStore requests, Lifting lifting) {
        this.requests = requests;
        this.lifting = lifting;
    }

    @Override
    public Uni<Void> move(Move move) {
        return move.everything() ? Uni.createFrom().voidItem() : unassign(move);
    }

    /** Items with blocks of a request may have become the other's. */
    private Uni<Void> unassign(Move move) {
        AuditEvent.Actor scheduler = AuditEvent.Actor.scheduler();
        return requests.unassign(move.from())
                .chain(blocks -> blocks.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : Sequences.each(
                                List.of(move.from(), move.to()),
                                subject -> lifting.lift(scheduler, subject, blocks, "request-unassigned")));
    }
}
