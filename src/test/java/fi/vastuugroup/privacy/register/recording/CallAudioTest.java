package fi.vastuugroup.privacy.register.recording;

import static fi.vastuugroup.privacy.register.StaffFixture.block;
import static fi.vastuugroup.privacy.register.StaffFixture.create;
import static fi.vastuugroup.privacy.register.recording.CallFixture.call;
import static fi.vastuugroup.privacy.register.recording.CallFixture.hex;
import static fi.vastuugroup.privacy.register.recording.CallFixture.item;
import static fi.vastuugroup.privacy.register.recording.CallFixture.put;
import static fi.vastuugroup.privacy.register.recording.CallFixture.wav;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.retention.RetentionRun;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The audio of a call comes after its line, is heard by its subject, and stays as it is while something keeps the item. */
@QuarkusTest
class CallAudioTest extends HeldCall {

    private static final byte[] FIRST = wav(70_000, 1);
    private static final byte[] SECOND = wav(90_000, 2);

    @Inject
    RetentionRun retention;

    @Test
    void whatASourceSentIsHeardByteForByte() {
        put(call, 1, FIRST)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("stored"))
                .body("contentType", equalTo("audio/wav"))
                .body("bytes", equalTo(FIRST.length))
                .body("sha256", equalTo(hex(FIRST)))
                .body("version", equalTo(1));

        assertHeard(FIRST);
        person.login()
                .get("/api/v1/me/data/call-recordings")
                .then()
                .body("items[0].audio.contentType", equalTo("audio/wav"))
                .body("items[0].audio.bytes", equalTo(FIRST.length))
                .body("items[0].audio.sha256", equalTo(hex(FIRST)));
        assertNothingElseIsStored(1);
    }

    @Test
    void aLaterVersionReplacesItAndNoOtherDoes() {
        put(call, 5, FIRST).then().statusCode(200);

        put(call, 5, FIRST).then().statusCode(200).body("outcome", equalTo("unchanged"));
        put(call, 5, SECOND).then().statusCode(409).body("type", endsWith("version-conflict"));
        put(call, 4, SECOND)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("ignored-older"))
                .body("version", equalTo(5))
                .body("sha256", equalTo(hex(FIRST)));
        assertHeard(FIRST);
        assertNothingElseIsStored(1);

        put(call, 6, SECOND).then().statusCode(200).body("outcome", equalTo("replaced"));
        assertHeard(SECOND);
        assertNothingElseIsStored(1);
    }

    @Test
    void aLaterLineOfTheCallLeavesItsAudio() {
        put(call, 1, FIRST).then().statusCode(200);
        call(person.id(), 2);

        assertHeard(FIRST);
        assertNothingElseIsStored(1);
    }

    @Test
    void whatIsWithheldIsNotHeardAndIsAgainWhenItIsShown() {
        put(call, 1, FIRST).then().statusCode(200);
        withhold("\"reason\": \"others-personal-data\", ");

        heard().statusCode(409).body("type", endsWith("content-withheld"));
        person.login()
                .get("/api/v1/me/data/call-recordings/" + item(call))
                .then()
                .body("audio", nullValue())
                .body("withheld.reason", equalTo("others-personal-data"));

        withhold("");
        assertHeard(FIRST);
    }

    private void withhold(String reason) {
        StaffFixture.officer()
                .body("{%s\"text\": \"Muiden ääniä\"}".formatted(reason))
                .put(StaffFixture.SUBJECTS + person.subject() + "/data/call-recordings/" + item(call) + "/withholding")
                .then()
                .statusCode(200);
    }

    @Test
    void whileSomethingKeepsTheItemAFirstRecordingIsStoredAndAnotherIsNot() {
        create(StaffFixture.HOLDS, block(person.subject(), "legal-claim", "")).statusCode(201);

        put(call, 1, FIRST).then().statusCode(200).body("outcome", equalTo("stored"));
        put(call, 2, SECOND).then().statusCode(409).body("type", endsWith("recording-blocked"));
        put(call, 1, FIRST).then().statusCode(200).body("outcome", equalTo("unchanged"));
        assertHeard(FIRST);
        assertThat(send("crm", deletion(person.id(), call, 2, "call-recordings")))
                .allMatch(answer -> answer.path("outcome").asText().equals("parked"));
        assertNothingElseIsStored(1);
    }

    @Test
    void whatIsRestrictedIsStoredAndHeardByItsSubjectAlone() {
        put(call, 1, FIRST).then().statusCode(200);
        create(StaffFixture.RESTRICTIONS, block(person.subject(), "accuracy-contested", ""))
                .statusCode(201);

        assertHeard(FIRST);
        put(call, 2, SECOND).then().statusCode(409).body("type", endsWith("recording-blocked"));
        assertNothingElseIsStored(1);
    }

    /** It is not lost: what its source would hear otherwise, that there is no such call, would have it deleted there. */
    @Test
    void theAudioOfACallWhoseLineWaitsIsToBeSentLater() {
        create(StaffFixture.RESTRICTIONS, block(person.subject(), "accuracy-contested", ""))
                .statusCode(201);
        String waiting = CallFixture.call(person.id(), "waiting-" + person.id(), 1);

        put(waiting, 1, FIRST)
                .then()
                .statusCode(409)
                .body("type", endsWith("recording-blocked"))
                .body("detail", containsString("parked"));
        put("never-" + waiting, 1, FIRST).then().statusCode(404);
        assertNothingElseIsStored(0);
    }
}
