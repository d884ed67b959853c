package fi.vastuugroup.privacy.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Replicas and PostgreSQL are killed (SIGKILL) again and again while partners and a source write. Whatever was answered is there
 * afterwards, once; nobody gets an answer that is neither success nor "again later"; and after each kill writes are answered
 * again. How many kills is the properties' {@code crashes.replicas} and {@code crashes.database} to say.
 */
class CrashesIT {

    private static final int OF_REPLICAS = Integer.getInteger("crashes.replicas", 2);
    private static final int OF_THE_DATABASE = Integer.getInteger("crashes.database", 2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Replica[] replicas = new Replica[2];
    private CrashingDatabase database;
    private Installation installation;
    private Receiver receiver;

    @BeforeEach
    void start() throws Exception {
        database = CrashingDatabase.start();
        installation = new Installation(database.database());
        receiver = new Receiver("nobody", 0);
        for (int i = 0; i < replicas.length; i++) {
            replicas[i] = replica(i).ready();
        }
    }

    @AfterEach
    void stop() throws Exception {
        for (Replica replica : replicas) {
            replica.kill();
        }
        receiver.close();
        installation.close();
        database.close();
    }

    @Test
    void whatWasAnsweredIsThereOnce() throws Exception {
        var writes = AcknowledgedWrites.begin(installation, turn -> replicas[turn % replicas.length]);
        try (writes) {
            for (int crash = 0; crash < Math.max(OF_REPLICAS, OF_THE_DATABASE); crash++) {
                if (crash < OF_THE_DATABASE) {
                    database.crash();
                    awaitAnswers(writes);
                }
                if (crash < OF_REPLICAS) {
                    int victim = crash % replicas.length;
                    replicas[victim].kill();
                    awaitAnswers(writes);
                    replicas[victim] = replica(victim).ready();
                    awaitAnswers(writes);
                }
            }
        }

        new WritesAudit(installation, replicas[0]).assertThereOnce(writes);
    }

    private void awaitAnswers(AcknowledgedWrites writes) throws InterruptedException {
        int wanted = writes.acknowledged() + 20;
        for (long end = System.nanoTime() + PATIENCE.toNanos();
                writes.acknowledged() < wanted && writes.unexpected().isEmpty(); ) {
            assertThat(System.nanoTime()).as("nothing is answered any more").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private Replica replica(int number) throws Exception {
        return installation.start("crashing-" + number, receiver);
    }
}
