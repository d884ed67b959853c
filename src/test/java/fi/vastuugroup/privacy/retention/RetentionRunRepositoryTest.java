package fi.vastuugroup.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.DatabaseFailures;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Days;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.expiry.Expired;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was noted of a run stays, and its counts add up. */
@QuarkusTest
class RetentionRunRepositoryTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 28);
    private static final OffsetDateTime AT = OffsetDateTime.parse("2027-02-28T10:00:00Z");

    @Inject
    Transactions transactions;

    @Inject
    RetentionRunRepository runs;

    @Inject
    RetentionEvidence evidence;

    @BeforeEach
    void nothingIsStored() {
        Database.empty();
    }

    @Test
    void whoWritesWhatAnotherHasChangedSinceIsRefused() {
        UUID id = evidence.start(DAY).await().indefinitely();
        RetentionRunEntity mine = read(id);
        RetentionRunEntity theirs = read(id);
        theirs.redated("theirs");
        write(theirs);
        mine.redated("mine");

        assertThatThrownBy(() -> write(mine))
                .matches(DatabaseFailures::isStale, "is known as a change at the same time");
        assertThat(Database.value("select redated_to from retention_run")).isEqualTo("theirs");
    }

    @Test
    void aRunEndsOnceAndIsDatedAnewBefore() {
        RetentionRunEntity run = new RetentionRunEntity(DAY, AT);
        run.finish(AT);

        assertThatThrownBy(() -> run.finish(AT)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> run.redated("rules")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void countsOfARunAddUpAndAPageHasThemNewestRunFirst() {
        UUID first = evidence.start(DAY).await().indefinitely();
        UUID second = evidence.start(DAY.plusDays(1)).await().indefinitely();
        deleted(first, 3);
        deleted(first, 4);
        transactions
                .asSystem(() -> evidence.finish(first, List.of(new Expired.Count(Category.LOGINS, "P24M", 2))))
                .await()
                .indefinitely();

        Page<RunEvidence> newest =
                evidence.list(Days.ALL, Cursor.parse("runs", null), 1).await().indefinitely();
        Page<RunEvidence> rest = evidence.list(Days.ALL, Cursor.parse("runs", newest.nextCursor()), 1)
                .await()
                .indefinitely();

        assertThat(newest.items()).extracting(RunEvidence::id).containsExactly(second);
        assertThat(newest.items().get(0).results()).isEmpty();
        assertThat(newest.items().get(0).finishedAt()).isNull();
        assertThat(newest.nextCursor()).isNotNull();
        assertThat(rest.items()).extracting(RunEvidence::id).containsExactly(first);
        assertThat(rest.items().get(0).results())
                .containsExactly(new RunEvidence.Result(Category.LOGINS, "P24M", 7, 2));
        assertThat(rest.items().get(0).finishedAt()).isNotNull();
        assertThat(rest.nextCursor()).isNull();
    }

    private void deleted(UUID run, long items) {
        transactions
                .asSystem(() -> evidence.deleted(run, List.of(new Expired.Count(Category.LOGINS, "P24M", items))))
                .await()
                .indefinitely();
    }

    private RetentionRunEntity read(UUID id) {
        return transactions.asSystem(() -> runs.findById(id)).await().indefinitely();
    }

    private void write(RetentionRunEntity changed) {
        transactions
                .asSystem(() -> runs.getSession().chain(session -> session.merge(changed)))
                .await()
                .indefinitely();
    }
}
