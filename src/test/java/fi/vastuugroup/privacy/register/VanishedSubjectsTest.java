package fi.vastuugroup.privacy.register;

import static fi.vastuugroup.privacy.register.StaffFixture.HOLDS;
import static fi.vastuugroup.privacy.register.StaffFixture.RESTRICTIONS;
import static fi.vastuugroup.privacy.register.StaffFixture.SUBJECTS;
import static fi.vastuugroup.privacy.register.StaffFixture.block;
import static fi.vastuugroup.privacy.register.StaffFixture.create;
import static fi.vastuugroup.privacy.register.StaffFixture.officer;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.register.StaffFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who goes while somebody works on them answers as one who was never there. */
@QuarkusTest
class VanishedSubjectsTest {

    private static final String REASON = "{\"reason\": \"Kirje 17\"}";

    private Person person;

    @BeforeEach
    void somebody() {
        person = Person.known();
    }

    @Test
    void whoPlacesAHoldFindsNobody() throws SQLException {
        notFound(whileThePersonGoes(() -> create(HOLDS, block(person.subject(), "legal-claim", ""))));
    }

    @Test
    void whoReleasesAHoldFindsNobody() throws SQLException {
        String hold = id(create(HOLDS, block(person.subject(), "legal-claim", "")));

        notFound(whileThePersonGoes(() ->
                officer().body(REASON).post(HOLDS + "/" + hold + "/release").then()));
    }

    @Test
    void whoRestrictsFindsNobody() throws SQLException {
        notFound(whileThePersonGoes(() -> create(RESTRICTIONS, block(person.subject(), "accuracy-contested", ""))));
    }

    @Test
    void whoAnnouncesALiftingFindsNobody() throws SQLException {
        String restriction = id(create(RESTRICTIONS, block(person.subject(), "accuracy-contested", "")));

        notFound(whileThePersonGoes(() -> officer()
                .body(REASON)
                .post(RESTRICTIONS + "/" + restriction + "/lift")
                .then()));
    }

    @Test
    void whoLinksALoginFindsNobody() throws SQLException {
        notFound(whileThePersonGoes(() -> create(
                SUBJECTS + person.subject() + "/login-links",
                "{\"issuer\": \"https://login.example\", \"sub\": \"%s\", \"reason\": \"Kirje 17\"}"
                        .formatted(person.id()))));
    }

    @Test
    void whoEndsALinkFindsNobody() throws SQLException {
        person.login().get("/api/v1/me").then().statusCode(200);
        UUID link = UUID.fromString(
                String.valueOf(Database.value("select id from subject_login where subject_id = ?", person.subject())));

        notFound(whileThePersonGoes(() -> officer()
                .delete(SUBJECTS + person.subject() + "/login-links/" + link + "?reason=wrong-person")
                .then()));
    }

    /** Begins while the person is there, and waits for the lock until they are gone. */
    private ValidatableResponse whileThePersonGoes(Supplier<ValidatableResponse> work) throws SQLException {
        try (Connection erasure = Database.hold("delete from data_subject where id = '" + person.subject() + "'")) {
            CompletableFuture<ValidatableResponse> answer = CompletableFuture.supplyAsync(work);
            Database.awaitWaiter();
            erasure.commit();
            return answer.join();
        }
    }

    private static void notFound(ValidatableResponse answer) {
        answer.statusCode(404).body("type", equalTo("urn:privacy-portal:problem:not-found"));
    }

    private static String id(ValidatableResponse created) {
        return created.statusCode(201).extract().path("id");
    }
}
