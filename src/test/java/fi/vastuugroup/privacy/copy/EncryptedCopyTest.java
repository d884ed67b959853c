package fi.vastuugroup.privacy.copy;

import static fi.vastuugroup.privacy.identity.principal.Roles.CUSTOMER_SERVICE;
import static fi.vastuugroup.privacy.register.recording.CallFixture.call;
import static fi.vastuugroup.privacy.register.recording.CallFixture.item;
import static fi.vastuugroup.privacy.register.recording.CallFixture.put;
import static fi.vastuugroup.privacy.register.recording.CallFixture.wav;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.platform.crypto.References;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The encrypted copy that staff hands over is opened by a program that nobody here wrote, and by the pass phrase alone. */
@QuarkusTest
class EncryptedCopyTest {

    /** More than a piece of an answer. */
    private static final byte[] AUDIO = wav(1_000_000, 7);

    @TempDir
    private Path directory = Path.of("");

    @BeforeEach
    void theProgramIsThere() {
        SevenZip.assumeInstalled();
    }

    @Test
    void itsReceiverReadsEachFileAsItWasWritten() throws Exception {
        PersonFixture someone = EverythingFixture.whole();
        String call = call(someone.person(), 1);
        put(call, 1, AUDIO).then().statusCode(200);
        Response answer = handedOver(someone);
        String passPhrase = answer.header("Copy-Pass-Phrase");
        TakenCopy copy = TakenCopy.of(answer, passPhrase);
        copy.isWhole();
        Path archive = Files.write(directory.resolve("copy.zip"), answer.asByteArray());

        SevenZip.Attempt opened = SevenZip.open(archive, passPhrase, directory.resolve("opened"));

        assertThat(opened.status()).as(opened.said()).isZero();
        assertThat(opened.files().keySet()).containsExactlyInAnyOrderElementsOf(copy.names());
        opened.files().forEach((name, content) -> assertThat(content).as(name).isEqualTo(copy.bytes(name)));
        assertThat(opened.files().get("recordings/" + item(call) + ".wav")).isEqualTo(AUDIO);
        assertThat(opened.files()).containsKeys("index.html", "manifest.json", "manifest.jws");
        assertThat(SevenZip.methods(archive, passPhrase))
                .hasSameSizeAs(copy.names())
                .allMatch(method -> method.startsWith("AES-256"));
    }

    @Test
    void withAnotherPassPhraseNothingIsRead() throws Exception {
        Response answer = handedOver(PersonFixture.prospect().withChat().fed());
        TakenCopy copy = TakenCopy.of(answer, answer.header("Copy-Pass-Phrase"));
        Path archive = Files.write(directory.resolve("copy.zip"), answer.asByteArray());

        for (String other : new String[] {References.passPhrase(), ""}) {
            SevenZip.Attempt opened = SevenZip.open(archive, other, directory.resolve("not-" + other.length()));

            assertThat(opened.status()).isNotZero();
            assertThat(opened.said()).contains("Wrong password");
            opened.files()
                    .forEach((name, content) -> assertThat(content).as(name).isNotEqualTo(copy.bytes(name)));
        }
    }

    /** The copy of a person who asked by post. */
    private static Response handedOver(PersonFixture someone) {
        String id = Portal.asStaff(CUSTOMER_SERVICE)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"request": {"right": "access"}, "channel": "post", "receivedOn": "2026-11-12", "subjectId": "%s",
                         "identityEvidence": "Passin kopio"}""".formatted(someone.subject()))
                .post(CasesFixture.PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        CasesFixture.decide(UUID.fromString(id), "{\"grant\": true}").then().statusCode(200);
        Response copy = CasesFixture.officer().get(CasesFixture.PATH + "/" + id + "/copy");
        copy.then().statusCode(200);
        return copy;
    }
}
