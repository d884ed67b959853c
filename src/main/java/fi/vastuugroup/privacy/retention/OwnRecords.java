package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.shedding.BackgroundPace;
import fi.vastuugroup.privacy.register.item.RetentionSettings;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deletes, in each run, the records that the portal keeps of its own doing (invariant 14), whatever features keep. */
@ApplicationScoped
class OwnRecords {

    private final Transactions transactions;
    private final List<ExpiringRecords> all;
    private final RetentionCountsStore counts;
    private final BackgroundPace pace;
    private final int batchSize;

    OwnRecords(
            Transactions transactions,
            @All List<ExpiringRecords> all,
            RetentionCountsStore counts,
            BackgroundPace pace,
            RetentionSettings settings) {
        this.transactions = transactions;
        this.all = all;
        this.counts = counts;
        this.pace = pace;
        this.batchSize = settings.batchSize();
    }

    /** One kind that cannot be deleted leaves no other. */
    Uni<Void> expire(UUID run) {
        return Sequences.eachWhateverFails(all, records -> expire(run, records));
    }

    private Uni<Void> count(UUID run, @Nullable String record, long deleted) {
        return record == null || deleted == 0
                ? Uni.createFrom().voidItem()
                : counts.deletedRecords(run, record, deleted);
    }

    private Uni<Void> expire(UUID run, ExpiringRecords records) {
        return pace.run(
                batchSize,
                size -> transactions.asSystem(() -> records.expire(size)
                        .call(deleted -> count(run, records.countedAs(), deleted))
                        .map(deleted -> deleted > 0)));
    }
}
