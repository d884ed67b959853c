package fi.vastuugroup.privacy.marketing.objection;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** That an objection was reported, and when, is overwritten by nobody. */
@QuarkusTest
class ReportedObjectionRepositoryTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-20T08:00:00Z");

    @Inject
    Transactions transactions;

    @Inject
    ReportedObjectionRepository stored;

    @Test
    void nobodyOverwritesAReport() {
        UUID id = transactions
                .asSystem(() -> stored.persist(new ReportedObjectionEntity("acme", null, RECEIVED, RECEIVED))
                        .map(ReportedObjectionEntity::id))
                .await()
                .indefinitely();

        transactions
                .asSystem(() -> stored.findById(id)
                        .invoke(report -> report.recordedAt = RECEIVED.plusSeconds(1))
                        .chain(() -> stored.flush()))
                .await()
                .indefinitely();

        Instant recordedAt =
                transactions.asSystem(() -> stored.findById(id)).await().indefinitely().recordedAt;
        assertThat(recordedAt).isEqualTo(RECEIVED);
        assertThat(Database.value("select partner from reported_objection where id = ?", id))
                .isEqualTo("acme");
    }
}
