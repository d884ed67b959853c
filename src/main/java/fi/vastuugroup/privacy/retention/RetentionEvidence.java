package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Days;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.register.expiry.Expired;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Records what the runs did: counts, written in the transactions that delete, so that they match what was deleted. */
@ApplicationScoped
class RetentionEvidence {

    private final Transactions transactions;
    private final RetentionRunRepository runs;
    private final RetentionCountsStore counts;
    private final Clock clock;

    RetentionEvidence(
            Transactions transactions, RetentionRunRepository runs, RetentionCountsStore counts, Clock clock) {
        this.transactions = transactions;
        this.runs = runs;
        this.counts = counts;
        this.clock = clock;
    }

    Uni<UUID> start(LocalDate asOf) {
        return transactions.asSystem(() ->
                runs.persist(new RetentionRunEntity(asOf, Times.now(clock))).map(run -> run.id));
    }

    /** Counts what was deleted, in the transaction that deletes. */
    Uni<Void> deleted(UUID run, List<Expired.Count> deleted) {
        return counts.deleted(run, deleted);
    }

    /** Ends a run with what it had to leave. */
    Uni<Void> finish(UUID run, List<Expired.Count> blocked) {
        return counts.blocked(run, blocked)
                .chain(() -> runs.findById(run))
                .invoke(stored -> stored.finish(Times.now(clock)))
                .replaceWithVoid();
    }

    /**
     * Whether all held items must be dated anew: the rules differ from those of the last time, or that was before
     * today and the first time with these rules. The second time, a day later, also catches what a replica with the
     * rules of before wrote while it was being replaced.
     */
    Uni<Boolean> redatingDue(LocalDate today, String rules) {
        return transactions.asSystem(() -> runs.lastRedatings().map(last -> {
            if (last.isEmpty() || !rules.equals(last.get(0).redatedTo)) {
                return true;
            }
            boolean again = last.size() > 1 && rules.equals(last.get(1).redatedTo);
            return !again && last.get(0).asOf.isBefore(today);
        }));
    }

    Uni<Void> redated(UUID run, String rules) {
        return transactions.asSystem(
                () -> runs.findById(run).invoke(stored -> stored.redated(rules)).replaceWithVoid());
    }

    /** Lists the runs that deleted what was due on some days, newest first. */
    Uni<Page<RunEvidence>> list(Days days, Cursor cursor, int limit) {
        return transactions.asSystem(() -> runs.page(days, cursor.id(), limit + 1)
                .map(newest -> Page.ofIds(newest, limit, cursor, run -> run.id))
                .chain(page -> {
                    List<UUID> ids = page.items().stream().map(run -> run.id).toList();
                    return counts.of(ids)
                            .chain(results -> counts.recordsOf(ids)
                                    .map(records -> page.map(run -> run.evidence(
                                            results.getOrDefault(run.id, List.of()),
                                            records.getOrDefault(run.id, List.of())))));
                }));
    }
}
