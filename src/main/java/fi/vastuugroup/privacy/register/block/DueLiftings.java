package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.register.Lifting;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Lifts the restrictions whose announced day has come, each in a transaction of its own. Replicas share the work; a
 * subject whom somebody else is working on waits for the next round.
 */
@ApplicationScoped
class DueLiftings {

    private static final Logger LOG = Logger.getLogger(DueLiftings.class);
    private static final UUID BEGINNING = new UUID(0, 0);

    private final Transactions transactions;
    private final StaffBlockStore store;
    private final BlockRepository blocks;
    private final Lifting lifting;
    private final Clock clock;

    DueLiftings(
            Transactions transactions, StaffBlockStore store, BlockRepository blocks, Lifting lifting, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.blocks = blocks;
        this.lifting = lifting;
        this.clock = clock;
    }

    @Scheduled(
            identity = "restriction-lifting",
            every = "{privacy.restriction.lift-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> scheduled() {
        return liftDue();
    }

    /** Lifts everything that is due; does nothing the second time. */
    Uni<Void> liftDue() {
        LocalDate today = Helsinki.today(clock);
        AtomicReference<UUID> last = new AtomicReference<>(BEGINNING);
        return Multi.createBy()
                .repeating()
                .uni(() -> liftNext(today, last))
                .whilst(found -> found)
                .onItem()
                .ignoreAsUni();
    }

    /** Lifts the restrictions of the next subject; one that cannot be served now does not keep the others waiting. */
    private Uni<Boolean> liftNext(LocalDate today, AtomicReference<UUID> last) {
        UUID before = last.get();
        return transactions
                .asSystem(() -> claimAndLift(today, last))
                .onFailure(failure -> !Objects.equals(last.get(), before))
                .recoverWithItem(failure -> {
                    LOG.errorf(
                            "restrictions of data subject %s could not be lifted, it will be tried again: %s",
                            last.get(), failure.getClass().getName());
                    return true;
                });
    }

    private Uni<Boolean> claimAndLift(LocalDate today, AtomicReference<UUID> last) {
        return store.claimNextDue(today, Objects.requireNonNull(last.get()))
                .invoke(claimed -> claimed.ifPresent(last::set))
                .chain(claimed -> claimed.map(subject -> lift(today, subject).replaceWith(true))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Void> lift(LocalDate today, UUID subject) {
        var scheduler = AuditEvent.Actor.scheduler();
        return blocks.due(subject, today)
                .invoke(due -> due.forEach(block -> block.lift(today, scheduler.id(), Times.now(clock))))
                .chain(due -> lifting.follow(
                        scheduler,
                        subject,
                        due.stream().map(BlockEntity::lifted).toList(),
                        "announced"));
    }
}
