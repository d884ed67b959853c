package fi.vastuugroup.privacy.register.erasure;

import static fi.vastuugroup.privacy.register.RightsFixture.outcomes;
import static fi.vastuugroup.privacy.register.RightsFixture.subjectOf;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.testing.Backup;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an erasure put off is erased again after a restore, however far it had come. */
@QuarkusTest
class PutOffErasureReplayTest {

    private static final int MANY = 110;

    @Inject
    RightsFixture rights;

    @Inject
    ErasureTraces traces;

    @Inject
    ErasurePortions portions;

    @BeforeEach
    void nothingIsPutOff() {
        Database.empty();
    }

    @Test
    void aBackupFromBeforeTheErasureShowsNothingOfItAfterTheReplay() {
        String person = newPerson();
        send("crm", contactDetails(person, 1, person + "@example.com"));
        send("crm", IntStream.range(0, MANY).mapToObj(n -> view(person, n, 1)).toArray());
        UUID subject = subjectOf(person);
        Backup.take();

        ErasureResult erased = rights.erase(subject);
        assertThat(erased.putOff()).isTrue();
        assertThat(erased.subjectRemoved()).isTrue();
        assertThat(portion()).isTrue();
        List<JsonObject> journal = journal();
        assertThat(journal).hasSize(2);
        assertThat(journal.toString()).doesNotContain(person).doesNotContain("@");
        Backup.restore();

        replay(journal);
        replay(journal);

        assertThat(held(subject)).isZero();
        assertThat(Database.count("select count(*) from data_subject where id = ?", subject))
                .isZero();
        assertThat(outcomes(send("crm", view(person, 1, 2), view(person, MANY - 1, 2))))
                .containsOnly("blocked-by-tombstone");
        portions.deleteAll().await().indefinitely();
        assertThat(Database.count("select count(*) from stored_item where subject_id = ?", subject))
                .isZero();
        assertThat(Database.count("select count(*) from put_off_erasure")).isZero();
        assertThat(outcomes(send("crm", view(person, 1, 2), view(person, MANY - 1, 2))))
                .containsOnly("blocked-by-tombstone");
    }

    private boolean portion() {
        UUID id = UUID.fromString(String.valueOf(Database.value("select id from put_off_erasure")));
        return portions.deletePortion(id).await().indefinitely();
    }

    private static List<JsonObject> journal() {
        return Database.query("select content::text c from journal_entry where kind = 'erasure' order by id").stream()
                .map(row -> new JsonObject(String.valueOf(row.get("c"))))
                .toList();
    }

    private void replay(List<JsonObject> journal) {
        journal.forEach(entry -> rights.now(() -> traces.replay(entry)));
    }

    private static long held(UUID subject) {
        return Database.count("select count(*) from item where subject_id = ?", subject);
    }

    private static Object view(String person, int n, int version) {
        return upsert(person, "view-" + n + "-" + person, version, """
                {"category": "page-views", "openedAt": "2026-10-01T10:00:00Z", "page": "https://www.example.com/%d"}""".formatted(n));
    }
}
