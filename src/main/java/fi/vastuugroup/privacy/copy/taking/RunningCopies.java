package fi.vastuugroup.privacy.copy.taking;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.copy.archive.CopyOrder;
import fi.vastuugroup.privacy.platform.eventloop.SharedAnswer;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.QuotaUsedUpException;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Lets one copy of a person be taken at a time, over all replicas: the person takes one, and staff for them. The turn is
 * moved on while the copy flows; it ends with it, when it is broken off, and by itself when its process was killed.
 */
@ApplicationScoped
class RunningCopies {

    /** Longer than the portal keeps a connection on which nothing moves ({@code quarkus.http.idle-timeout}). */
    private static final Duration TURN = Duration.ofMinutes(3);

    private static final Duration RENEWED_AFTER = Duration.ofSeconds(30);

    private static final long COME_BACK_AFTER = 30;

    private static final Logger LOG = Logger.getLogger(RunningCopies.class);

    private final Transactions transactions;
    private final RunningCopyStore turns;
    private final AuditTrailStore audit;
    private final Clock clock;

    RunningCopies(Transactions transactions, RunningCopyStore turns, AuditTrailStore audit, Clock clock) {
        this.transactions = transactions;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes the turn, with an event of the audit log. Who leaves before they have it gives it back: what has begun to be
     * written is written, whoever waits for it.
     *
     * @throws QuotaUsedUpException while another copy is being taken
     */
    Uni<Turn> begin(CopyOrder order) {
        Uni<Turn> begun = SharedAnswer.of(take(order));
        return begun.onCancellation()
                .invoke(() -> begun.chain(Turn::end).subscribe().with(ended -> {}, refused -> {}));
    }

    private Uni<Turn> take(CopyOrder order) {
        Instant now = clock.instant();
        Turn turn = new Turn(order, UUID.randomUUID(), now);
        return transactions.asSubject(
                order.subject(),
                () -> turns.begin(order.subject(), turn.taker(), turn.id, now.plus(TURN))
                        .invoke(begun -> {
                            if (!begun) {
                                throw new QuotaUsedUpException(
                                        "a copy is being taken already", COME_BACK_AFTER, Refusal.COPY_RUNNING);
                            }
                        })
                        .chain(() -> audit.record(List.of(event(order, now))))
                        .replaceWith(turn));
    }

    private static AuditEvent event(CopyOrder order, Instant now) {
        return AuditEvent.of(
                now,
                order.taker(),
                AuditAction.COPY_BEGUN,
                order.subject(),
                Stream.ofNullable(order.request()).toList(),
                Map.of("scope", order.scope().slug()));
    }

    /** The turn of one copy. */
    final class Turn {

        private final CopyOrder order;
        private final UUID id;
        private Instant renewedAt;

        Turn(CopyOrder order, UUID id, Instant begunAt) {
            this.order = order;
            this.id = id;
            this.renewedAt = begunAt;
        }

        /** Gives what is written, as long as it is its turn. */
        <T> Multi<T> during(Multi<T> written) {
            return written.onItem()
                    .call(piece -> goOn())
                    .onFailure()
                    // Without its message, which may quote what is held.
                    .invoke(failure -> LOG.errorf(
                            "a copy was cut by a fault: %s", failure.getClass().getName()))
                    .onTermination()
                    .call((failure, cancelled) -> end());
        }

        private Uni<Void> goOn() {
            Instant now = clock.instant();
            if (now.isBefore(renewedAt.plus(RENEWED_AFTER))) {
                return Uni.createFrom().voidItem();
            }
            renewedAt = now;
            return transactions
                    .asSubject(order.subject(), () -> turns.renew(order.subject(), taker(), id, now.plus(TURN)))
                    .invoke(still -> {
                        if (!still) {
                            throw new IllegalStateException("another copy has its turn");
                        }
                    })
                    .replaceWithVoid();
        }

        /** Lets the next one have it. */
        Uni<Void> end() {
            return transactions.asSubject(order.subject(), () -> turns.end(order.subject(), taker(), id));
        }

        private String taker() {
            return order.taker().kind().slug();
        }
    }
}
