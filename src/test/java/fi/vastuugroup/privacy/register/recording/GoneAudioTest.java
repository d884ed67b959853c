package fi.vastuugroup.privacy.register.recording;

import static fi.vastuugroup.privacy.register.StaffFixture.create;
import static fi.vastuugroup.privacy.register.recording.CallFixture.call;
import static fi.vastuugroup.privacy.register.recording.CallFixture.files;
import static fi.vastuugroup.privacy.register.recording.CallFixture.hex;
import static fi.vastuugroup.privacy.register.recording.CallFixture.item;
import static fi.vastuugroup.privacy.register.recording.CallFixture.named;
import static fi.vastuugroup.privacy.register.recording.CallFixture.put;
import static fi.vastuugroup.privacy.register.recording.CallFixture.wav;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.register.StaffFixture.Person;
import fi.vastuugroup.privacy.retention.RetentionRun;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Audio goes wherever its item goes, and from the store when the item is gone. */
@QuarkusTest
class GoneAudioTest extends HeldCall {

    private static final byte[] FIRST = wav(70_000, 1);
    private static final byte[] SECOND = wav(90_000, 2);

    @Inject
    RetentionRun retention;

    @Test
    void whatItsSourceDeletesIsGoneFromTheStore() {
        put(call, 1, FIRST).then().statusCode(200);
        String audio = audio();
        send("crm", deletion(person.id(), call, 2, "call-recordings"));

        person.login().get(audio).then().statusCode(404).body("type", endsWith("not-found"));
        assertThat(files()).as("until the job comes").hasSize(1);
        assertNothingElseIsStored(0);
        put(call, 2, FIRST).then().statusCode(404);
        assertNothingElseIsStored(0);
    }

    @Test
    void whatIsErasedOnRequestIsGoneFromTheStore() {
        put(call, 1, FIRST).then().statusCode(200);
        person.login()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"right\": \"erasure\", \"ground\": \"objection\"}")
                .post("/api/v1/me/requests")
                .then()
                .statusCode(201);

        assertNothingElseIsStored(0);
        put(call, 2, FIRST).then().statusCode(404);
        assertNothingElseIsStored(0);
    }

    @Test
    void whatExpiresIsGoneFromTheStore() {
        put(call, 1, FIRST).then().statusCode(200);
        MovableClock.set(Instant.parse("2027-06-01T20:00:00Z"));
        retention.run().await().indefinitely();
        assertNothingElseIsStored(1);

        MovableClock.set(Instant.parse("2027-06-02T10:00:00Z"));
        retention.run().await().indefinitely();
        assertThat(named()).isEmpty();
        assertNothingElseIsStored(0);
    }

    @Test
    void itFollowsItsPersonThroughAJoinAndASeparation() {
        put(call, 1, FIRST).then().statusCode(200);
        Person other = Person.known();
        UUID alone = person.subject();
        UUID recorded = item(call);
        create(StaffFixture.SUBJECTS + other.subject() + "/joins", """
                {"other": "%s", "reason": "Sama henkilö"}""".formatted(alone))
                .statusCode(201);

        String audio = "/api/v1/me/data/call-recordings/" + recorded + "/audio";
        assertThat(hex(other.login().get(audio).then().statusCode(200).extract().asByteArray()))
                .isEqualTo(hex(FIRST));
        put(call, 2, SECOND).then().statusCode(200).body("outcome", equalTo("replaced"));

        create(StaffFixture.SUBJECTS + other.subject() + "/separations", """
                {"source": "crm", "personId": "%s", "reason": "Eri henkilö"}""".formatted(person.id()))
                .statusCode(201);
        other.login().get(audio).then().statusCode(404);
        assertHeard(SECOND);
        assertNothingElseIsStored(1);
    }

    @Test
    void anothersCallAnswersAsOneThatDoesNotExist() {
        put(call, 1, FIRST).then().statusCode(200);
        Person other = Person.known();

        String anothers =
                other.login().get(audio()).then().statusCode(404).extract().asString();
        String nobodys = other.login()
                .get("/api/v1/me/data/call-recordings/" + UUID.randomUUID() + "/audio")
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertThat(anothers).isEqualTo(nobodys);
    }

    @Test
    void aStoringThatCameToNoEndIsGivenUpAfterAnHour() {
        UUID object = UUID.randomUUID();
        MovableClock.set(Instant.parse("2026-11-28T10:00:00Z"));
        Database.execute(
                "insert into audio_upload (object_id, begun_at) values (?, '2026-11-28T09:30:00Z'::timestamptz)",
                object);

        assertThat(deletions.giveUpUploads().await().indefinitely()).isZero();
        MovableClock.forward(Duration.ofHours(1));
        assertThat(deletions.giveUpUploads().await().indefinitely()).isEqualTo(1);
        assertNothingElseIsStored(0);
    }
}
