package fi.vastuugroup.privacy.journal;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.JournalDirectory;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import fi.vastuugroup.privacy.testing.SmallDisk;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was journalled is outside the database for good, and comes back from there before anyone is served. */
@QuarkusTest
class JournalTest {

    @Inject
    Transactions transactions;

    @Inject
    JournalStore journal;

    @Inject
    JournalWriter writer;

    @Inject
    JournalReplay replay;

    @Inject
    @Readiness
    ReplayGate gate;

    @Inject
    CountingReplayer replayer;

    @BeforeEach
    @AfterEach
    void nothingJournalled() {
        JournalDirectory.empty();
        replayer.replayed().clear();
    }

    @Test
    void entriesAreWrittenOnceAndReplayedInTheirOrder() {
        IntStream.rangeClosed(1, 3).forEach(this::add);

        assertThat(write()).isEqualTo(3);
        assertThat(write()).isZero();

        assertThat(JournalDirectory.files()).hasSize(1);
        assertThat(JournalDirectory.files().get(0).getFileName()).hasToString(firstId() + ".ndjson");
        assertThat(replayAll()).isEqualTo(3);
        assertThat(replayer.replayed()).containsExactly(1, 2, 3);
    }

    @Test
    void aChangeThatFailsJournalsNothing() {
        Uni<Void> failing = transactions.asSystem(() -> journal.add(List.of(entry(1)))
                .chain(() -> Uni.createFrom().failure(new IllegalStateException("the change failed"))));

        assertThrows(IllegalStateException.class, () -> failing.await().indefinitely());
        assertThat(write()).isZero();
    }

    @Test
    void whatWasWrittenBeforeAKillIsWrittenAgainBesideIt() {
        add(1);
        write();
        Database.execute("update journal_entry set written_at = null");
        assertThat(write()).as("while the lease lasts").isZero();

        MovableClock.forward(Duration.ofMinutes(3));
        add(2);
        assertThat(write()).isEqualTo(2);

        assertThat(JournalDirectory.files()).hasSize(2);
        assertThat(replayAll()).isEqualTo(3);
        assertThat(replayer.replayed()).containsOnly(1, 2);
    }

    @Test
    void whatAClockThatRanAheadJournalledIsWrittenInItsTime() {
        MovableClock.forward(Duration.ofDays(365));
        add(1);
        MovableClock.reset();

        assertThat(write()).isEqualTo(1);
        assertThat(write()).as("while the lease lasts").isZero();
    }

    @Test
    void whatAFullDiskCutShortLeavesNothingAndIsWrittenWhenThereIsRoom() {
        assumeTrue(SmallDisk.canBeMade(), "this machine mounts no disk of our own");
        add(1);
        try (SmallDisk disk = SmallDisk.mountedAt(JournalDirectory.directory(), 64)) {
            disk.fill();
            assertThrows(UncheckedIOException.class, this::write);
            assertThat(JournalDirectory.files()).containsExactly(disk.ballast());

            disk.clear();
            MovableClock.forward(Duration.ofMinutes(3));
            assertThat(write()).isEqualTo(1);
            assertThat(replayAll()).isEqualTo(1);
        }
    }

    @Test
    void replicasWriteEachEntryOnce() {
        IntStream.range(0, 60).forEach(this::add);

        var one = supplyAsync(this::write);
        var other = supplyAsync(this::write);

        assertThat(one.join() + other.join()).isEqualTo(60);
        assertThat(replayAll()).isEqualTo(60);
    }

    @Test
    void aFileThatWasNotFinishedIsNotRead() {
        add(1);
        write();
        JournalDirectory.add("0.unfinished", "{\"kind\":\"coun");

        assertThat(replayAll()).isEqualTo(1);
    }

    @Test
    void aLineThatNobodyUnderstandsFailsWithItsPlace() {
        for (String line : List.of("{\"kind\":\"unheard-of\",\"content\":{}}", "{\"kind\":\"coun", "[]", "{}")) {
            JournalDirectory.add("1.ndjson", "{\"kind\":\"counted\",\"content\":{\"number\":1}}\n" + line + "\n");

            assertThat(assertThrows(IllegalStateException.class, this::replayAll))
                    .hasMessageContaining("1.ndjson line 2");
        }
    }

    @Test
    void rowsGoAWeekAfterTheyWereWritten() {
        add(1);
        MovableClock.forward(Duration.ofDays(30));
        assertThat(expire()).as("not written yet").isZero();
        write();
        MovableClock.forward(Duration.ofDays(7));
        assertThat(expire()).isZero();
        MovableClock.forward(Duration.ofSeconds(1));
        assertThat(expire()).isEqualTo(1);
    }

    @Test
    void nobodyIsServedUntilTheJournalIsReplayed() {
        int management = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        gate.close();
        try {
            Portal.anonymous()
                    .get("/api/v1/signing-keys")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("type", is("urn:privacy-portal:problem:service-unavailable"));
            Portal.asPartner("acme-events").get("/api/v1/notifications").then().statusCode(503);
            Portal.anonymous().port(management).get("/q/health/ready").then().statusCode(503);
        } finally {
            gate.open();
        }
        Portal.anonymous().get("/api/v1/signing-keys").then().statusCode(200);
    }

    private void add(int number) {
        transactions.asSystem(() -> journal.add(List.of(entry(number)))).await().indefinitely();
    }

    private static JournalEntry entry(int number) {
        return new JournalEntry(CountingReplayer.KIND, new JsonObject().put("number", number));
    }

    private int write() {
        return writer.writePending().await().indefinitely();
    }

    private long replayAll() {
        return replay.replay().await().indefinitely();
    }

    private long expire() {
        return transactions.asSystem(() -> journal.expire(100)).await().indefinitely();
    }

    private static String firstId() {
        return String.valueOf(Database.value("select id from journal_entry order by id limit 1"));
    }
}
