package fi.vastuugroup.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.shedding.BackgroundPace;
import fi.vastuugroup.privacy.register.item.RetentionSettings;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each kind of record goes in its turn, whatever becomes of the others (invariant 14). */
@QuarkusTest
class OwnRecordsTest {

    @Inject
    Transactions transactions;

    @Inject
    RetentionCountsStore counts;

    @Inject
    BackgroundPace pace;

    @Inject
    RetentionSettings settings;

    private final Queue<Long> left = new ArrayDeque<>(List.of(100L, 20L, 0L));

    @Test
    void oneKindThatCannotBeDeletedLeavesNoOther() {
        ExpiringRecords stuck = most -> Uni.createFrom().failure(new IllegalStateException("it is locked for ever"));
        ExpiringRecords behind = most -> Uni.createFrom().item(left.remove());
        OwnRecords records = new OwnRecords(transactions, List.of(stuck, behind), counts, pace, settings);

        assertThatThrownBy(() -> records.expire(UUID.randomUUID()).await().indefinitely())
                .hasMessage("it is locked for ever");

        assertThat(left).as("batches of the kind behind it").isEmpty();
    }
}
