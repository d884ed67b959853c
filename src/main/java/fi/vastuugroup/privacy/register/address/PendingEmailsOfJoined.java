package fi.vastuugroup.privacy.register.address;

import fi.vastuugroup.privacy.register.subject.JoinedSubjects;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Forgets the new address that waits of a person who is joined with another, or separated: it could become the other's. Who asked
 * for it asks again.
 */
@ApplicationScoped
class PendingEmailsOfJoined implements JoinedSubjects {

    private final PendingEmailStore store;

    PendingEmailsOfJoined(PendingEmailStore store) {
        this.store = store;
    }

    @Override
    public Uni<Void> move(Move move) {
        return store.remove(move.from()).chain(() -> store.remove(move.to())).replaceWithVoid();
    }
}
