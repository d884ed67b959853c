package fi.vastuugroup.privacy.request.model;

import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Requests of data subjects whom staff joins and separates. */
@QuarkusTest
class JoinedSubjectsRequestsTest {

    private static Response post(UUID subject, String action, String body) {
        return CasesFixture.officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/staff/subjects/" + subject + "/" + action);
    }

    @Test
    void anOpenRequestFollowsTheJoinAndGoesBackWithTheSeparation() {
        PersonFixture one = PersonFixture.prospect().fed();
        PersonFixture other = PersonFixture.prospect().withPageView().fed();
        UUID otherSubject = other.subject();
        String request = PersonFixture.REQUESTS + "/"
                + other.file("{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}")
                        .<String>path("id");
        one.asked().get(request).then().statusCode(404);

        post(one.subject(), "joins", "{\"other\": \"%s\", \"reason\": \"Sama henkilö\"}".formatted(otherSubject))
                .then()
                .statusCode(201);
        one.asked().get(request).then().statusCode(200).body("state", equalTo("received"));
        other.asked().get(request).then().statusCode(200);

        post(one.subject(), "separations", """
                {"sourceSystem": "crm", "personId": "%s", "reason": "Eri henkilö"}""".formatted(other.person())).then().statusCode(201);
        one.asked().get(request).then().statusCode(404);
        other.asked().get(request).then().statusCode(200).body("state", equalTo("received"));
    }
}
