package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.register.item.RetentionSettings;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Deletes, in each run, the records that the portal keeps of its own doing (invariant 14), whatever features keep. */
@ApplicationScoped
class OwnRecords {

    private final Transactions transactions;
    private final List<ExpiringRecords> all;
    private final int batchSize;

    OwnRecords(Transactions transactions, @All List<ExpiringRecords> all, RetentionSettings settings) {
        this.transactions = transactions;
        this.all = all;
        this.batchSize = settings.batchSize();
    }

    Uni<Void> expire() {
        return Sequences.each(all, this::expire);
    }

    private Uni<Void> expire(ExpiringRecords records) {
        return Multi.createBy()
                .repeating()
                .uni(() -> transactions.asSystem(() -> records.expire(batchSize)))
                .whilst(deleted -> deleted > 0)
                .onItem()
                .ignoreAsUni();
    }
}
