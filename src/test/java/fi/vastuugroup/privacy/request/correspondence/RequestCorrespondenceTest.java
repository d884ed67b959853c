package fi.vastuugroup.privacy.request.correspondence;

import static fi.vastuugroup.privacy.identity.principal.Roles.CUSTOMER_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages and files about a request, in both directions. */
@QuarkusTest
class RequestCorrespondenceTest {

    private static final byte[] PDF = "%PDF-1.7 proof".getBytes(StandardCharsets.US_ASCII);

    private PersonFixture someone = PersonFixture.prospect();
    private UUID id = new UUID(0, 0);
    private String path = "";
    private String casePath = "";

    @BeforeEach
    void somebodyWithARequest() {
        someone = PersonFixture.prospect().fed();
        id = UUID.fromString(someone.file("{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}")
                .path("id"));
        path = PersonFixture.REQUESTS + "/" + id;
        casePath = CasesFixture.PATH + "/" + id;
    }

    private Response attach(String purpose, byte[] content) {
        return attach(purpose, content, UUID.randomUUID().toString());
    }

    private Response attach(String purpose, byte[] content, String key) {
        return someone.asked()
                .contentType("application/pdf")
                .header("Idempotency-Key", key)
                .queryParam("purpose", purpose)
                .body(content)
                .post(path + "/attachments");
    }

    @Test
    void messagesGoBothWaysAndStaffsAreToldByAMailThatDoesNotRepeatThem() {
        someone.asked()
                .header("Idempotency-Key", "a")
                .body("{\"body\": \"Miksi?\"}")
                .post(path + "/messages")
                .then()
                .statusCode(201);
        Portal.asStaff(CUSTOMER_SERVICE)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "a")
                .body("{\"body\": \"Selvitämme asiaa\"}")
                .post(casePath + "/messages")
                .then()
                .statusCode(201);

        someone.asked()
                .get(path + "/messages")
                .then()
                .body("items.body", equalTo(List.of("Miksi?", "Selvitämme asiaa")))
                .body("items.author", equalTo(List.of("subject", "staff")));
        assertThat(Database.query("select template from mail where subject_id = ? order by id", someone.subject()))
                .extracting(row -> row.get("template"))
                .containsExactly("request-received", "request-message");
    }

    @Test
    void aRefusedObjectionTellsOfTheEndOfAllItsRestrictionsInOneMail() {
        UUID objection = UUID.fromString(someone.file("{\"right\": \"objection\", \"ground\": \"legitimate-interest\"}")
                .path("id"));
        CasesFixture.decide(
                        objection, "{\"grant\": false, \"reason\": \"compelling-grounds\", \"explanation\": \"Ei\"}")
                .then()
                .statusCode(200);
        assertThat(Database.query(
                        "select template from mail where subject_id = ? and template = 'restriction-lifting'",
                        someone.subject()))
                .hasSize(1);
    }

    @Test
    void proofStaysWithTheRequestAndEvidenceOfIdentityGoesWhenItIsClosed() {
        attach("proof", PDF).then().statusCode(201);
        attach("identification", PDF).then().statusCode(201);
        String attachment = someone.asked().get(path + "/attachments").path("items[0].id");
        assertThat(CasesFixture.officer()
                        .queryParam("purpose", "handle-request")
                        .get(casePath + "/attachments/" + attachment)
                        .asByteArray())
                .isEqualTo(PDF);

        CasesFixture.decide(id, "{\"grant\": false, \"reason\": \"no-ground\", \"explanation\": \"Ei\"}")
                .then()
                .statusCode(200);

        someone.asked()
                .get(path + "/attachments")
                .then()
                .body("items", hasSize(1))
                .body("items[0].purpose", equalTo("proof"));
        attach("proof", PDF).then().statusCode(409);
    }

    @Test
    void allFilesGoWhenTheRequestIsTakenBack() {
        attach("proof", PDF).then().statusCode(201);
        attach("identification", PDF).then().statusCode(201);

        someone.asked().post(path + "/cancellation").then().statusCode(200);

        someone.asked().get(path + "/attachments").then().body("items", hasSize(0));
        assertThat(Database.count("select count(*) from request_attachment where request_id = ?", id))
                .isZero();
    }

    @Test
    void aLoginSendsSoMuchADayWhateverBecomesOfItsRequests() {
        MovableClock.set(Instant.parse("2026-12-10T20:00:00Z"));
        attach("proof", file(4), "first").then().statusCode(201);
        someone.asked().post(path + "/cancellation").then().statusCode(200);
        path = PersonFixture.REQUESTS + "/"
                + someone.file("{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}")
                        .path("id");

        Response refused = attach("proof", file(4));
        refused.then().statusCode(429).body("type", equalTo("urn:privacy-portal:problem:too-many-requests"));
        assertThat(refused.header("Retry-After")).isEqualTo("14400");
        someone.asked().get(path + "/attachments").then().body("items", hasSize(0));
        attach("proof", file(1), "again").then().statusCode(201);
        attach("proof", file(1), "again").then().statusCode(201);
        attach("proof", file(1)).then().statusCode(201);
        attach("proof", file(1)).then().statusCode(429);

        PersonFixture other = PersonFixture.prospect().fed();
        other.asked()
                .contentType("application/pdf")
                .header("Idempotency-Key", "first")
                .queryParam("purpose", "proof")
                .body(file(4))
                .post(PersonFixture.REQUESTS + "/"
                        + other.file("{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}")
                                .path("id") + "/attachments")
                .then()
                .statusCode(201);
        MovableClock.forward(Duration.ofHours(4));
        attach("proof", file(4)).then().statusCode(201);
    }

    @Test
    void ofTwoFilesAtOnceOnlyOneIsTheLastOfTheDay() {
        List<CompletableFuture<Integer>> both = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> attach("proof", file(4)).statusCode()))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join).sorted()).containsExactly(201, 429);
        someone.asked().get(path + "/attachments").then().body("items", hasSize(1));
    }

    private static byte[] file(int megabytes) {
        return Arrays.copyOf(PDF, megabytes * 1_048_576);
    }

    @Test
    void aFileIsWhatItsContentSays() {
        attach("proof", "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(415);
        attach("proof", "%PD".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:privacy-portal:problem:file-type"));
    }

    @Test
    void anothersRequestIsOneThatDoesNotExist() {
        PersonFixture other = PersonFixture.prospect().fed();
        attach("proof", PDF).then().statusCode(201);
        String attachment = path + "/attachments/"
                + someone.asked().get(path + "/attachments").path("items[0].id");
        someone.asked().get(attachment).then().statusCode(200);
        for (String tried : List.of(path, path + "/messages", path + "/attachments", attachment)) {
            other.asked().get(tried).then().statusCode(404);
        }
        other.asked().post(path + "/cancellation").then().statusCode(404);
        other.asked()
                .header("Idempotency-Key", "x")
                .body("{\"body\": \"x\"}")
                .post(path + "/messages")
                .then()
                .statusCode(404);
        someone.asked().get(path).then().body("state", equalTo("received"));
    }

    @Test
    void aLookAtACaseNeedsAPurposeAndIsOnThePersonsAccessLog() {
        CasesFixture.officer().get(casePath).then().statusCode(400);
        Portal.asStaff(CUSTOMER_SERVICE)
                .queryParam("purpose", "customer-contact")
                .get(casePath)
                .then()
                .statusCode(200);
        someone.asked()
                .get("/api/v1/me/access-log")
                .then()
                .body("items[0].purpose", equalTo("customer-contact"))
                .body("items[0].viewer", equalTo("customer-service"));
    }

    @Test
    void aLookThatFindsNothingIsNoLook() {
        CasesFixture.officer()
                .queryParam("purpose", "handle-request")
                .get(casePath + "/attachments/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        CasesFixture.officer()
                .queryParam("purpose", "handle-request")
                .get("/api/v1/staff/requests/" + UUID.randomUUID() + "/messages")
                .then()
                .statusCode(404);

        someone.asked().get("/api/v1/me/access-log").then().body("items", hasSize(0));
    }

    @Test
    void aLookByAnAuthoritysOrderIsHiddenByTheOfficerAlone() {
        String ordered = "?purpose=authority-order&order=1/2026&notShownGround=ETL";
        for (String path : List.of(casePath, casePath + "/messages", casePath + "/attachments")) {
            Portal.asStaff(CUSTOMER_SERVICE).get(path + ordered).then().statusCode(403);
            CasesFixture.officer().get(path + "?purpose=authority-order").then().statusCode(400);
            CasesFixture.officer().get(path + ordered).then().statusCode(200);
        }

        someone.asked().get("/api/v1/me/access-log").then().body("items", hasSize(0));
    }
}
