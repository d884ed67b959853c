package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.item.RetentionSettings;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Follows contact roles that begin or end by their date, without anybody writing anything; decisions on marketing
 * depend on them. Each subject remembers the next such day; what is reached is decided anew. Replicas share the work,
 * and a day that nobody ran on is made up for later.
 */
@ApplicationScoped
public class RoleTurns {

    private final SubjectStore subjectStore;
    private final Transactions transactions;
    private final SubjectChanges changes;
    private final Clock clock;
    private final int batchSize;

    RoleTurns(
            SubjectStore subjectStore,
            Transactions transactions,
            SubjectChanges changes,
            RetentionSettings settings,
            Clock clock) {
        this.subjectStore = subjectStore;
        this.transactions = transactions;
        this.changes = changes;
        this.clock = clock;
        this.batchSize = settings.batchSize();
    }

    @Scheduled(
            identity = "role-turns",
            every = "{privacy.roles.follow-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> scheduled() {
        return followDue();
    }

    /** Follows every role that has begun or ended, batch by batch; does nothing the second time. */
    public Uni<Void> followDue() {
        LocalDate today = Helsinki.today(clock);
        return Multi.createBy()
                .repeating()
                .uni(() -> transactions.asSystem(() -> followBatch(today)))
                .whilst(followed -> followed > 0)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Integer> followBatch(LocalDate today) {
        return subjectStore
                .claimTurning(today, batchSize)
                .map(Set::copyOf)
                .chain(subjects -> follow(subjects).replaceWith(subjects.size()));
    }

    private Uni<Void> follow(Set<UUID> subjects) {
        return changes.follow(
                new SubjectChanges.Changed(AuditEvent.Actor.scheduler(), subjects, Set.of(), subjects, Set.of()));
    }
}
