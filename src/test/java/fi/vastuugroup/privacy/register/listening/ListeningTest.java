package fi.vastuugroup.privacy.register.listening;

import static fi.vastuugroup.privacy.register.StaffFixture.SUBJECTS;
import static fi.vastuugroup.privacy.register.StaffFixture.block;
import static fi.vastuugroup.privacy.register.StaffFixture.create;
import static fi.vastuugroup.privacy.register.StaffFixture.officer;
import static fi.vastuugroup.privacy.register.StaffFixture.service;
import static fi.vastuugroup.privacy.register.recording.CallFixture.call;
import static fi.vastuugroup.privacy.register.recording.CallFixture.digest;
import static fi.vastuugroup.privacy.register.recording.CallFixture.file;
import static fi.vastuugroup.privacy.register.recording.CallFixture.hex;
import static fi.vastuugroup.privacy.register.recording.CallFixture.item;
import static fi.vastuugroup.privacy.register.recording.CallFixture.named;
import static fi.vastuugroup.privacy.register.recording.CallFixture.put;
import static fi.vastuugroup.privacy.register.recording.CallFixture.wav;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.register.StaffFixture.Person;
import fi.vastuugroup.privacy.register.recording.CallFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person hears their own call whole and in parts; staff does with a purpose and a look before the first byte. */
@QuarkusTest
class ListeningTest {

    private static final byte[] AUDIO = wav(300_000, 21);

    private Person person;
    private String call;

    @BeforeEach
    void aCallIsRecorded() {
        Database.empty();
        CallFixture.emptyStore();
        person = Person.known();
        call = call(person.id(), 1);
        put(call, 1, AUDIO).then().statusCode(200);
    }

    private String audio() {
        return "/api/v1/me/data/call-recordings/" + item(call) + "/audio";
    }

    private Response part(String range) {
        return person.login().header("Range", range).get(audio());
    }

    private static byte[] bytes(int from, int to) {
        return Arrays.copyOfRange(AUDIO, from, to + 1);
    }

    @Test
    void theWholeComesWithAllThatAPlayerNeeds() {
        Response whole = person.login().get(audio());

        whole.then()
                .statusCode(200)
                .contentType("audio/wav")
                .header("Content-Length", String.valueOf(AUDIO.length))
                .header("Accept-Ranges", "bytes")
                .header("ETag", "\"" + hex(AUDIO) + "\"")
                .header("Repr-Digest", digest(AUDIO))
                .header("Cache-Control", "private, no-store")
                .header("Content-Disposition", "attachment; filename=\"call-2026-11-01.wav\"");
        assertThat(whole.asByteArray()).isEqualTo(AUDIO);
    }

    @Test
    void aPartIsThosebytesAndSaysWhich() {
        part("bytes=100-199")
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 100-199/" + AUDIO.length)
                .header("Content-Length", "100");
        assertThat(part("bytes=100-199").asByteArray()).isEqualTo(bytes(100, 199));
        assertThat(part("bytes=299990-").asByteArray()).isEqualTo(bytes(299_990, 299_999));
        assertThat(part("bytes=-5").asByteArray()).isEqualTo(bytes(299_995, 299_999));
        assertThat(part("bytes=0-0,5-5").then().statusCode(200).extract().asByteArray())
                .isEqualTo(AUDIO);
        part("bytes=300000-")
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + AUDIO.length)
                .body("type", endsWith("range-not-satisfiable"));
    }

    @Test
    void aPartOfWhatHasBeenReplacedIsTheNewWhole() {
        String heard = person.login().get(audio()).header("ETag");
        assertThat(person.login()
                        .header("If-Range", heard)
                        .header("Range", "bytes=5-9")
                        .get(audio())
                        .statusCode())
                .isEqualTo(206);

        byte[] later = wav(100_000, 22);
        put(call, 2, later).then().statusCode(200);
        Response whole = person.login()
                .header("If-Range", heard)
                .header("Range", "bytes=5-9")
                .get(audio());
        assertThat(whole.then().statusCode(200).extract().asByteArray()).isEqualTo(later);
    }

    @Test
    void headTellsTheSameWithoutTheAudio() {
        person.login()
                .head(audio())
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(AUDIO.length))
                .header("ETag", "\"" + hex(AUDIO) + "\"");
    }

    @Test
    void whatIsGoneFromTheStoreAnswersAsIfThereWereNone() {
        CallFixture.delete(file(named().iterator().next()));

        person.login().get(audio()).then().statusCode(404).body("type", endsWith("not-found"));
    }

    @Test
    void whoGoesInTheMiddleLeavesNothingOpen() throws IOException {
        byte[] large = wav(20_000_000, 23);
        put(call, 2, large).then().statusCode(200);
        String token = Portal.token(
                "customers", Map.of("sub", "login-" + person.id(), "email", person.email(), "email_verified", true));
        for (int i = 0; i < 5; i++) {
            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                socket.getOutputStream()
                        .write(("GET " + audio() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                                        + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                InputStream answer = socket.getInputStream();
                assertThat(answer.readNBytes(50_000)).hasSize(50_000);
            }
        }
        assertNoFileIsOpen();
        assertThat(person.login().get(audio()).asByteArray()).hasSize(large.length);
    }

    private static void assertNoFileIsOpen() throws IOException {
        for (int attempt = 0; attempt < 100 && openFiles() > 0; attempt++) {
            pause();
        }
        assertThat(openFiles()).isZero();
    }

    private static long openFiles() throws IOException {
        try (var descriptors = java.nio.file.Files.list(java.nio.file.Path.of("/proc/self/fd"))) {
            return descriptors
                    .map(descriptor -> {
                        try {
                            return java.nio.file.Files.readSymbolicLink(descriptor)
                                    .toString();
                        } catch (IOException closedMeanwhile) {
                            return "";
                        }
                    })
                    .filter(target -> target.contains("/recordings/"))
                    .count();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String ofStaff(UUID subject) {
        return SUBJECTS + subject + "/data/call-recordings/" + item(call) + "/audio";
    }

    private ValidatableResponse heardBy(RequestSpecification staff, String purpose) {
        return staff.queryParam("purpose", purpose)
                .get(ofStaff(person.subject()))
                .then();
    }

    private long looks() {
        return Database.count(
                "select count(*) from access_log where subject_id = ? and operation = 'getSubjectCallAudio'",
                person.subject());
    }

    @Test
    void staffHearsWithAPurposeAndTheSubjectSeesTheLook() {
        service().get(ofStaff(person.subject())).then().statusCode(400);
        assertThat(looks()).isZero();

        assertThat(hex(heardBy(service(), "customer-contact")
                        .statusCode(200)
                        .extract()
                        .asByteArray()))
                .isEqualTo(hex(AUDIO));
        assertThat(looks()).isEqualTo(1);
        assertThat(person.login().get("/api/v1/me/access-log").<String>path("items[0].purpose.code"))
                .isEqualTo("customer-contact");
    }

    @Test
    void thePartsOfOneListeningAreOneLookForAnHour() {
        MovableClock.set(Instant.parse("2026-11-28T12:00:00Z"));
        heardBy(service(), "customer-contact").statusCode(200);
        heardBy(service().header("Range", "bytes=0-9"), "customer-contact").statusCode(206);
        heardBy(service().header("Range", "bytes=10-"), "customer-contact").statusCode(206);
        assertThat(looks()).isEqualTo(1);

        heardBy(service(), "data-quality").statusCode(200);
        assertThat(looks()).as("another purpose").isEqualTo(2);
        heardBy(officer(), "data-quality").statusCode(200);
        assertThat(looks()).as("another member of staff").isEqualTo(3);
        MovableClock.forward(Duration.ofMinutes(61));
        heardBy(service(), "customer-contact").statusCode(200);
        assertThat(looks()).as("later").isEqualTo(4);
    }

    @Test
    void aLookThatFindsNothingIsNone() {
        UUID other = Person.known().subject();
        service()
                .queryParam("purpose", "customer-contact")
                .get(ofStaff(other))
                .then()
                .statusCode(404);
        assertThat(Database.count("select count(*) from access_log where operation = 'getSubjectCallAudio'"))
                .isZero();
    }

    @Test
    void whatIsRestrictedIsForTheOfficerAlone() {
        create(StaffFixture.RESTRICTIONS, """
                {"subject": "%s", "item": "%s", "ground": "accuracy-contested", "reason": "Kirje 17"}""".formatted(person.subject(), item(call)))
                .statusCode(201);

        heardBy(service(), "customer-contact").statusCode(403);
        assertThat(looks()).isZero();
        heardBy(officer(), "handle-request").statusCode(200);
        assertThat(looks()).isEqualTo(1);
    }

    @Test
    void whoIsRestrictedAsAPersonIsShownToTheOfficerAlone() {
        create(StaffFixture.RESTRICTIONS, block(person.subject(), "accuracy-contested", ""))
                .statusCode(201);

        heardBy(Portal.asStaff(Roles.CUSTOMER_SERVICE), "customer-contact").statusCode(404);
        heardBy(officer(), "handle-request").statusCode(200);
    }

    @Test
    void staffHearsWhatIsWithheldFromItsSubject() {
        officer()
                .body("{\"reason\": \"others-personal-data\", \"text\": \"Muiden ääniä\"}")
                .put(SUBJECTS + person.subject() + "/data/call-recordings/" + item(call) + "/withholding")
                .then()
                .statusCode(200);

        person.login().get(audio()).then().statusCode(409).body("type", endsWith("content-withheld"));
        heardBy(officer(), "handle-request").statusCode(200);
    }
}
