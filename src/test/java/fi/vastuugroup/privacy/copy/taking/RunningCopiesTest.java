package fi.vastuugroup.privacy.copy.taking;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.copy.archive.CopyOrder;
import fi.vastuugroup.privacy.copy.archive.CopyScope;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A turn is nobody's when whoever asked for it has left. */
@QuarkusTest
class RunningCopiesTest {

    @Inject
    RunningCopies running;

    @Test
    void whoLeavesWhileTheTurnIsBeingTakenGivesItBack() throws Exception {
        UUID subject = PersonFixture.prospect().fed().subject();
        try (Connection before = Database.hold("insert into running_copy (subject_id, taker, id, until) values ('"
                + subject + "', 'subject', gen_random_uuid(), now())")) {
            var asking = running.begin(CopyOrder.own(subject, CopyScope.ALL, Language.EN))
                    .subscribe()
                    .with(turn -> {});
            Database.awaitWaiter();
            asking.cancel();
            before.rollback();
        }

        for (int i = 0; i < 100 && begun(subject) == 0; i++) {
            Thread.sleep(50);
        }
        assertThat(begun(subject)).as("what had begun is written").isOne();
        for (int i = 0; i < 100 && taken(subject) > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(taken(subject)).isZero();
    }

    private static long begun(UUID subject) {
        return Database.count(
                "select count(*) from audit_event where action = 'copy-begun' and subject_id = ?", subject);
    }

    private static long taken(UUID subject) {
        return Database.count("select count(*) from running_copy where subject_id = ?", subject);
    }
}
