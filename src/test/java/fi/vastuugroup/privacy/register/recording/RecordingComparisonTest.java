package fi.vastuugroup.privacy.register.recording;

import static fi.vastuugroup.privacy.register.recording.CallFixture.call;
import static fi.vastuugroup.privacy.register.recording.CallFixture.file;
import static fi.vastuugroup.privacy.register.recording.CallFixture.files;
import static fi.vastuugroup.privacy.register.recording.CallFixture.named;
import static fi.vastuugroup.privacy.register.recording.CallFixture.put;
import static fi.vastuugroup.privacy.register.recording.CallFixture.wav;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.register.StaffFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What store and database differ in is found and settled, on either side, unless it is too much to be true. */
@QuarkusTest
class RecordingComparisonTest {

    private static final byte[] AUDIO = wav(5_000, 7);

    @Inject
    RecordingComparison comparison;

    @Inject
    RecordingDeletions deletions;

    @Inject
    MeterRegistry metrics;

    private Person person;
    private String call;

    @BeforeEach
    void aCallIsHeard() {
        Database.empty();
        CallFixture.emptyStore();
        person = Person.known();
        call = call(person.id(), 1);
        put(call, 1, AUDIO).then().statusCode(200);
    }

    private void compare() {
        comparison.compare().await().indefinitely();
        deletions.deleteWaiting().await().indefinitely();
    }

    private double settled(String of) {
        return metrics.counter("privacy.recordings.settled", "of", of).count();
    }

    private double unsettled(String of) {
        return metrics.get("privacy.recordings.unsettled").tag("of", of).gauge().value();
    }

    private static Path planted() throws IOException {
        Path file = file(UUID.randomUUID().toString());
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, "nobody's");
    }

    @Test
    void anObjectThatNobodyNamesGoesWhenItIsADayOld() throws IOException {
        Path orphan = planted();
        Path part = Files.writeString(
                orphan.resolveSibling(UUID.randomUUID()
                                .toString()
                                .replaceFirst(
                                        "^..",
                                        String.valueOf(orphan.getFileName()).substring(0, 2))
                        + ".part"),
                "half");
        double before = settled("object");

        compare();
        assertThat(orphan).as("it may be named soon").exists();

        MovableClock.forward(Duration.ofHours(25));
        compare();
        assertThat(orphan).doesNotExist();
        assertThat(part).doesNotExist();
        assertThat(settled("object") - before).isEqualTo(2);
        assertThat(files()).isEqualTo(named()).hasSize(1);
    }

    @Test
    void whatIsBeingStoredIsNoOrphanHoweverLongItTakes() throws IOException {
        Path begun = planted();
        Database.execute(
                "insert into audio_upload (object_id, begun_at) values (?, '2026-11-28T09:30:00Z'::timestamptz)",
                UUID.fromString(String.valueOf(begun.getFileName())));
        MovableClock.forward(Duration.ofHours(25));
        compare();

        assertThat(begun).exists();
        Files.delete(begun);
    }

    @Test
    void aRowWhoseObjectIsGoneGoesAndTheSourceSendsItAnew() {
        CallFixture.delete(file(named().iterator().next()));
        double before = settled("row");
        compare();
        assertThat(named()).as("it was stored just now").hasSize(1);

        MovableClock.forward(Duration.ofHours(2));
        compare();
        assertThat(named()).isEmpty();
        assertThat(settled("row") - before).isEqualTo(1);
        assertThat(Database.count(
                        "select count(*) from audit_event where action = 'call-audio-lost' and subject_id = ?",
                        person.subject()))
                .isEqualTo(1);
        person.login()
                .get("/api/v1/me/data/call-recordings/" + CallFixture.item(call))
                .then()
                .statusCode(200)
                .body("audio", nullValue());
        put(call, 1, AUDIO).then().statusCode(200).body("outcome", equalTo("stored"));
        compare();
        assertThat(files()).isEqualTo(named()).hasSize(1);
    }

    @Test
    void whereTooMuchDiffersNothingIsTouched() {
        Database.execute("""
                insert into item_audio (subject_id, item_id, object_id, content_type, bytes, sha256, source_version, stored_at)
                select ?, gen_random_uuid(), gen_random_uuid(), 'audio/wav', 1, '\\x00', 1, ? from generate_series(1, 700)""", person.subject(), OffsetDateTime.parse("2026-01-01T00:00:00Z"));
        compare();

        assertThat(named()).hasSize(701);
        assertThat(unsettled("row")).isGreaterThan(100);
        Database.execute("delete from item_audio where bytes = 1");
        compare();
        assertThat(unsettled("row")).isZero();
    }

    @Test
    void aDeletionThatFailsIsTriedAgainLater() throws IOException {
        MovableClock.set(Instant.parse("2026-11-28T12:00:00Z"));
        String object = named().iterator().next();
        CallFixture.delete(file(object));
        Files.createDirectories(file(object).resolve("in-the-way"));
        Database.execute("delete from item_audio");

        assertThat(deletions.deleteWaiting().await().indefinitely()).isZero();
        assertThat(deletions.deleteWaiting().await().indefinitely())
                .as("not before its time")
                .isZero();
        Files.delete(file(object).resolve("in-the-way"));
        MovableClock.forward(Duration.ofMinutes(2));
        assertThat(deletions.deleteWaiting().await().indefinitely()).isEqualTo(1);
        assertThat(Database.count("select count(*) from audio_deletion")).isZero();
    }
}
