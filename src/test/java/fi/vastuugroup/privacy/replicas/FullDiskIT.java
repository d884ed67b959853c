package fi.vastuugroup.privacy.replicas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.vastuugroup.privacy.testing.SmallDisk;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * PostgreSQL's disk is full while partners and a source write: whoever asks is told to come again, and when there is room,
 * everything goes on without a restart of the portal; whatever was answered is there, once. First there is no room for data,
 * then none for PostgreSQL's log either, which ends PostgreSQL. Skipped where no disk can be mounted.
 */
class FullDiskIT {

    private static final int SIZE = 400 * 1_024;
    private static final int SECONDS_WITHOUT_ROOM = 5;
    private static final System.Logger LOG = System.getLogger(FullDiskIT.class.getName());

    @BeforeEach
    void aDiskCanBeMounted() {
        assumeTrue(SmallDisk.canBeMade(), "this machine mounts no disk of our own");
    }

    @Test
    void whoAsksMeanwhileIsToldToComeAgain() throws Exception {
        Path directory = Files.createTempDirectory("full-disk");
        try (var disk = SmallDisk.mountedAt(directory, SIZE);
                var database = CrashingDatabase.startIn(Files.createDirectory(directory.resolve("data")));
                var installation = new Installation(database.database());
                var receiver = new Receiver("nobody", 0)) {
            Replica replica = installation.start("full-disk", receiver);
            try {
                fillAndClear(disk, database, installation, replica.ready());
            } finally {
                replica.kill();
            }
        }
        Files.delete(directory);
    }

    private static void fillAndClear(
            SmallDisk disk, CrashingDatabase database, Installation installation, Replica replica) throws Exception {
        var writes = AcknowledgedWrites.begin(installation, turn -> replica);
        try (writes) {
            writes.awaitNewAnswers();
            disk.fill();
            awaitRefusal(writes);
            assertThat(answersWithoutRoom(installation, replica)).isSubsetOf(200, 404, 503);
            disk.clear();
            writes.awaitNewAnswers();

            disk.fill();
            database.fillLog();
            assertThat(answersWithoutRoom(installation, replica)).isSubsetOf(200, 404, 503);
            disk.clear();
            boolean ended = database.reviveIfDead();
            LOG.log(Level.INFO, "put off {0} times, PostgreSQL ended by itself: {1}", writes.putOff(), ended);
            writes.awaitNewAnswers();
        }
        new WritesAudit(installation, replica).assertThereOnce(writes);
    }

    private static void awaitRefusal(AcknowledgedWrites writes) throws InterruptedException {
        for (int i = 0; i < 600 && writes.putOff() == 0 && writes.unexpected().isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(writes.unexpected()).isEmpty();
        assertThat(writes.putOff()).as("the disk was never full").isPositive();
    }

    /** What a check is answered, and somebody who is not in the register. */
    private static Set<Integer> answersWithoutRoom(Installation installation, Replica replica) throws Exception {
        Set<Integer> answers = new TreeSet<>();
        String partner = installation.machine("acme-events");
        String person = installation.customer("joku@example.com");
        for (int second = 0; second < SECONDS_WITHOUT_ROOM; second++) {
            answers.add(replica.send("POST", "/api/v1/prohibition-checks", partner, "application/json", """
                            {"checks": [{"identifierType": "email", "identifier": "joku@example.com",
                                         "channel": "email", "scope": "direct-marketing"}]}""")
                    .statusCode());
            answers.add(replica.send("GET", "/api/v1/me/data", person, "application/json", "")
                    .statusCode());
            TimeUnit.SECONDS.sleep(1);
        }
        return answers;
    }
}
