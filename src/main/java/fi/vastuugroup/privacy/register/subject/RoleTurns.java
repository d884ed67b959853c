package fi.vastuugroup.privacy.register.subject;

import static java.util.stream.Collectors.toSet;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.item.RetentionSettings;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * Follows contact roles that begin or end by their date, without anybody writing anything; decisions on marketing
 * depend on them. Each subject remembers the next such day; what is reached is decided anew. Replicas share the work,
 * and a day that nobody ran on is made up for later.
 */
@ApplicationScoped
public class RoleTurns {

    private static final String CLAIM = """
            select id from data_subject where role_turns_on <= $1
            order by role_turns_on limit $2 for update skip locked""";

    private final Sql sql;
    private final Transactions transactions;
    private final SubjectChanges changes;
    private final Clock clock;
    private final int batchSize;

    RoleTurns(Sql sql, Transactions transactions, SubjectChanges changes, RetentionSettings settings, Clock clock) {
        this.sql = sql;
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
        return sql.execute(CLAIM, Tuple.of(today, batchSize))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID(0))
                        .collect(toSet()))
                .chain(subjects -> follow(subjects).replaceWith(subjects.size()));
    }

    private Uni<Void> follow(Set<UUID> subjects) {
        return changes.follow(
                new SubjectChanges.Changed(AuditEvent.Actor.scheduler(), subjects, Set.of(), subjects, Set.of()));
    }
}
