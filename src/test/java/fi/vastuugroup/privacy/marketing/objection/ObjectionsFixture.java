package fi.vastuugroup.privacy.marketing.objection;

import io.quarkus.arc.Arc;
import java.time.Duration;
import java.time.Instant;

/** What partners reported reaches the persons, as the job has it after midnight. */
public final class ObjectionsFixture {

    private ObjectionsFixture() {}

    /** Brings everything to its person that is on its way, as if its day had come. */
    public static void reachEverybody() {
        reachUntil(Instant.parse("2199-01-01T00:00:00Z"));
    }

    static void reachUntil(Instant due) {
        Arc.container()
                .instance(PendingObjections.class)
                .get()
                .carryOn(due)
                .await()
                .atMost(Duration.ofSeconds(60));
    }
}
