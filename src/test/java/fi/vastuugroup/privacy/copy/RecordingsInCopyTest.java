package fi.vastuugroup.privacy.copy;

import static fi.vastuugroup.privacy.register.recording.CallFixture.call;
import static fi.vastuugroup.privacy.register.recording.CallFixture.item;
import static fi.vastuugroup.privacy.register.recording.CallFixture.put;
import static fi.vastuugroup.privacy.register.recording.CallFixture.wav;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Lines;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A call is given as a complete recording (Art. 15(3)), beside its item, and a withheld one is not. */
@QuarkusTest
class RecordingsInCopyTest {

    /** More than a piece of an answer. */
    private static final byte[] AUDIO = wav(3_000_000, 5);

    @Test
    void theCopyHasEachCallWhole() throws Exception {
        PersonFixture someone = PersonFixture.prospect().fed();
        String call = call(someone.person(), 1);
        put(call, 1, AUDIO).then().statusCode(200);
        String file = "recordings/" + item(call) + ".wav";

        TakenCopy copy = TakenCopy.of(someone.asked().get(CopyTest.COPY));

        copy.isWhole();
        copy.keepsItsSchemas();
        assertThat(copy.bytes(file)).isEqualTo(AUDIO);
        assertThat(copy.text("pages/call-recordings-1.html")).contains("<audio controls", "src=\"../" + file + "\"");
        someone.asked()
                .get(CopyTest.COPY + "/contents")
                .then()
                .body("files.find { it.folder == 'recordings' }.count", equalTo(1))
                .body("files.find { it.folder == 'recordings' }.bytes", equalTo(AUDIO.length));
    }

    @Test
    void aWithheldCallIsListedWithoutItsSound() {
        PersonFixture someone = PersonFixture.prospect().fed();
        String call = call(someone.person(), 1);
        put(call, 1, AUDIO).then().statusCode(200);
        Lines.send("crm", Lines.upsert(someone.person(), call, 2, """
                {"category": "call-recordings", "startedAt": "2026-11-01T10:00:00Z", "endedAt": "2026-11-01T10:07:00Z",
                 "serviceNumber": "+358800123"}""").put("withheld", "others-personal-data"));

        TakenCopy copy = TakenCopy.of(someone.asked().get(CopyTest.COPY));

        assertThat(copy.records("call-recordings").get(0).has("content")).isFalse();
        assertThat(copy.names()).noneMatch(name -> name.startsWith("recordings/"));
        assertThat(copy.text("pages/call-recordings-1.html")).doesNotContain("<audio");
        someone.asked()
                .get(CopyTest.COPY + "/contents")
                .then()
                .body("files.find { it.folder == 'recordings' }.count", equalTo(0));
    }
}
