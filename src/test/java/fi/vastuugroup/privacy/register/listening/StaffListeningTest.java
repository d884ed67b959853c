package fi.vastuugroup.privacy.register.listening;

import static fi.vastuugroup.privacy.register.StaffFixture.SUBJECTS;
import static fi.vastuugroup.privacy.register.StaffFixture.block;
import static fi.vastuugroup.privacy.register.StaffFixture.create;
import static fi.vastuugroup.privacy.register.StaffFixture.officer;
import static fi.vastuugroup.privacy.register.StaffFixture.service;
import static fi.vastuugroup.privacy.register.recording.CallFixture.call;
import static fi.vastuugroup.privacy.register.recording.CallFixture.hex;
import static fi.vastuugroup.privacy.register.recording.CallFixture.item;
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
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff hears a person's call with a purpose, and the look is on the access log before the first byte. */
@QuarkusTest
class StaffListeningTest {

    private static final byte[] AUDIO = wav(300_000, 31);

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
        assertThat(person.login().get("/api/v1/me/access-log").<String>path("items[0].purpose"))
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
