package fi.vastuugroup.privacy.replicas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The primary of a cluster is killed (SIGKILL to PostgreSQL and to Patroni) while partners and a source write. The other node
 * takes over, and writes are answered again without a restart of the portal, within a quarter of a minute by the cluster's
 * settings (how long it took is logged); whatever was answered is there, once. How many failovers is the property's {@code failover.times} to say. Skipped where Patroni, etcd
 * or HAProxy are not installed, but not where {@code CI} is {@code true}.
 */
class FailoverIT {

    private static final int TIMES = Integer.getInteger("failover.times", 2);
    private static final System.Logger LOG = System.getLogger(FailoverIT.class.getName());

    @BeforeEach
    void programsAreInstalled() {
        List<String> missing = DatabaseCluster.missing();
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            assertThat(missing).as("installed").isEmpty();
        }
        assumeTrue(missing.isEmpty(), () -> "not installed, so no failover is tried: " + missing);
    }

    @Test
    void whatWasAnsweredOutlivesItsDatabase() throws Exception {
        try (var cluster = DatabaseCluster.start();
                var installation = new Installation(cluster.database());
                var receiver = new Receiver("nobody", 0)) {
            Replica replica = installation.start("failover", receiver);
            try {
                replica.ready();
                failOver(cluster, installation, replica);
            } finally {
                replica.kill();
            }
        }
    }

    private static void failOver(DatabaseCluster cluster, Installation installation, Replica replica) throws Exception {
        var writes = AcknowledgedWrites.begin(installation, turn -> replica);
        try (writes) {
            for (int time = 0; time < TIMES; time++) {
                writes.awaitNewAnswers();
                DatabaseNode primary = cluster.primary();
                long killed = System.nanoTime();
                primary.kill();
                writes.awaitNewAnswers();
                Duration took = Duration.ofNanos(System.nanoTime() - killed);
                LOG.log(Level.INFO, "writes were answered again after {0} ms", took.toMillis());
                primary.start();
                cluster.awaitSynchronous();
            }
        }
        new WritesAudit(installation, replica).assertThereOnce(writes);
    }
}
