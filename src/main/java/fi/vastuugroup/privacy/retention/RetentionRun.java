package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.shedding.BackgroundPace;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.expiry.Expiry;
import fi.vastuugroup.privacy.register.expiry.Redating;
import fi.vastuugroup.privacy.register.item.RetentionRules;
import fi.vastuugroup.privacy.register.item.RetentionSettings;
import fi.vastuugroup.privacy.register.subject.RoleTurns;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Deletes what is due as of today in Helsinki (notice §7), batch by batch, each batch one transaction with its evidence.
 * Any number of replicas share the work; a run that is cut short has deleted whole batches, and the next one goes on.
 */
@ApplicationScoped
public class RetentionRun {

    private final Transactions transactions;
    private final Expiry expiry;
    private final Redating redating;
    private final RoleTurns turns;
    private final RetentionRules rules;
    private final RetentionEvidence evidence;
    private final OwnRecords ownRecords;
    private final BackgroundPace pace;
    private final Clock clock;
    private final int batchSize;

    RetentionRun(
            Transactions transactions,
            Expiry expiry,
            Redating redating,
            RoleTurns turns,
            RetentionRules rules,
            RetentionEvidence evidence,
            OwnRecords ownRecords,
            BackgroundPace pace,
            RetentionSettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.expiry = expiry;
        this.redating = redating;
        this.turns = turns;
        this.rules = rules;
        this.evidence = evidence;
        this.ownRecords = ownRecords;
        this.pace = pace;
        this.clock = clock;
        this.batchSize = settings.batchSize();
    }

    /** Does one whole run, when roles that begin today count; answers its id in the evidence. */
    public Uni<UUID> run() {
        LocalDate today = Helsinki.today(clock);
        return turns.followDue()
                .chain(() -> evidence.start(today))
                .call(run -> redateIfDue(run, today))
                .call(run -> expireAll(run, today))
                .call(run -> ownRecords.expire(run))
                .call(run -> transactions.asSystem(
                        () -> expiry.blocked(today).chain(blocked -> evidence.finish(run, blocked))));
    }

    private Uni<Void> expireAll(UUID run, LocalDate today) {
        return pace.run(
                batchSize,
                size -> transactions.asSystem(() -> expiry.expire(today, size)
                        .call(expired -> evidence.deleted(run, expired.deleted()))
                        .map(expired -> expired.claimed() > 0)));
    }

    private Uni<Void> redateIfDue(UUID run, LocalDate today) {
        return evidence.redatingDue(today, rules.fingerprint())
                .chain(due -> due
                        ? redateAll().chain(() -> evidence.redated(run, rules.fingerprint()))
                        : Uni.createFrom().voidItem());
    }

    /** Without rests: nothing that is due is deleted before its dates are right. */
    private Uni<Void> redateAll() {
        AtomicReference<@Nullable UUID> last = new AtomicReference<>();
        return Multi.createBy()
                .repeating()
                .uni(() -> transactions
                        .asSystem(() -> redating.redate(last.get(), batchSize))
                        .invoke(last::set)
                        .map(Optional::ofNullable))
                .whilst(Optional::isPresent)
                .onItem()
                .ignoreAsUni();
    }
}
