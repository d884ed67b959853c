package fi.vastuugroup.privacy.copy;

import static fi.vastuugroup.privacy.register.recording.CallFixture.call;
import static fi.vastuugroup.privacy.register.recording.CallFixture.item;
import static fi.vastuugroup.privacy.register.recording.CallFixture.put;
import static fi.vastuugroup.privacy.register.recording.CallFixture.wav;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.register.recording.CallFixture;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Lines;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
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
        assertThat(copy.text("pages/call-recordings-1.html"))
                .contains("<audio controls", "src=\"../" + file + "\"", ">call-2026-11-01.wav</a>");
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

    /** One recording that the store has lost takes nothing else from the person. */
    @Test
    void aRecordingThatHasGoneIsToldOfAndKeepsNothingElseBack() throws Exception {
        PersonFixture someone = PersonFixture.prospect().fed();
        String gone = call(someone.person(), "gone-" + someone.person(), 1);
        String there = call(someone.person(), "there-" + someone.person(), 1);
        put(gone, 1, AUDIO).then().statusCode(200);
        put(there, 1, AUDIO).then().statusCode(200);
        CallFixture.delete(CallFixture.file(
                String.valueOf(Database.value("select object_id from item_audio where item_id = ?", item(gone)))));

        TakenCopy copy =
                TakenCopy.of(someone.asked().header("Accept-Language", "en").get(CopyTest.COPY));

        copy.isWhole();
        assertThat(copy.names())
                .contains("recordings/" + item(there) + ".wav", "data/call-recordings.json")
                .doesNotContain("recordings/" + item(gone) + ".wav");
        assertThat(copy.manifest().path("missing"))
                .singleElement()
                .satisfies(name -> assertThat(name.asText()).isEqualTo("recordings/" + item(gone) + ".wav"));
        assertThat(copy.text("index.html")).contains("Files that had gone before they could be read");
    }

    @Test
    void aLetterSaysThatThereIsWhatItCannotHave() {
        PersonFixture someone = PersonFixture.prospect().fed();
        put(call(someone.person(), 1), 1, AUDIO).then().statusCode(200);
        UUID request = UUID.fromString(CasesFixture.officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"request": {"right": "access"}, "channel": "post", "receivedOn": "2026-11-12", "subjectId": "%s",
                         "language": "en"}""".formatted(someone.subject()))
                .post(CasesFixture.PATH)
                .path("id"));
        CasesFixture.decide(request, "{\"grant\": true}").then().statusCode(200);

        assertThat(CasesFixture.officer()
                        .get(CasesFixture.PATH + "/" + request + "/printable-copy")
                        .asString())
                .contains("Recordings of calls cannot be printed: 1.")
                .doesNotContain("are not in this printout");
    }
}
