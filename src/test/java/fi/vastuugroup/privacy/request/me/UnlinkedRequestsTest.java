package fi.vastuugroup.privacy.request.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is tied to nobody writes to the officer, shows who they are, and follows what they asked for until it is closed. */
@QuarkusTest
class UnlinkedRequestsTest {

    private static final String MESSAGES = "/api/v1/me/messages";
    private static final byte[] PDF = "%PDF-1.7 passport".getBytes(StandardCharsets.US_ASCII);

    private final String sub = "stranger-" + UUID.randomUUID();

    /** A question is answered whoever asks: it need not be refused for want of an identity. */
    @Test
    void whatWasAskedIsClosedAsAnsweredThoughNobodyKnowsWhoAsked() {
        UUID id = UUID.fromString(write(asked(), "q", "Miksi?").path("id"));

        CasesFixture.decide(id, "{\"grant\": true, \"explanation\": \"Siksi.\"}")
                .then()
                .statusCode(200);

        CasesFixture.look(id)
                .then()
                .body("request.state", equalTo("completed"))
                .body("request.outcome", equalTo("granted"))
                .body("decidedBy", notNullValue());
        asked().get("/api/v1/me").then().body("openRequests", equalTo(0));
    }

    @Test
    void whatAsksForDataIsNotGrantedToNobody() {
        UUID id = UUID.fromString(asked().header("Idempotency-Key", "access")
                .body("{\"right\": \"access\"}")
                .post(PersonFixture.REQUESTS)
                .path("id"));

        CasesFixture.decide(id, "{\"grant\": true}")
                .then()
                .statusCode(409)
                .body("reason.code", equalTo("person-unknown"));
    }

    @Test
    void writesToTheOfficerAndReadsTheAnswer() {
        Response written = write(asked(), "a", "Miksi en näe tietojani?");
        UUID id = UUID.fromString(written.then()
                .statusCode(201)
                .header("Location", startsWith(PersonFixture.REQUESTS + "/"))
                .body("right", equalTo("contact"))
                .body("channel", equalTo("unlinked-login"))
                .body("statement", equalTo("Miksi en näe tietojani?"))
                .extract()
                .path("id"));
        assertThat(write(asked(), "a", "Miksi en näe tietojani?").<String>path("id"))
                .isEqualTo(id.toString());
        String answer = CasesFixture.officer()
                .header("Idempotency-Key", "a")
                .body("{\"body\": \"Kerrotko syntymäaikasi?\"}")
                .post(CasesFixture.PATH + "/" + id + "/messages")
                .path("id");

        asked().get("/api/v1/me")
                .then()
                .body("linked", equalTo(false))
                .body("openRequests", equalTo(1))
                .body("unreadMessages", equalTo(1));
        asked().get(PersonFixture.REQUESTS).then().body("items", hasSize(1));
        asked().get(path(id) + "/messages").then().body("items.body[0]", equalTo("Kerrotko syntymäaikasi?"));
        asked().body("{\"message\": \"" + answer + "\"}")
                .put(path(id) + "/read-mark")
                .then()
                .statusCode(200)
                .body("unreadMessages", equalTo(0));
    }

    @Test
    void aPersonWhoIsKnownWritesTheSameWay() {
        PersonFixture someone = PersonFixture.contactPerson().fed();

        write(someone.asked(), "a", "Kysymys").then().statusCode(201).body("channel", equalTo("portal"));

        someone.asked().get(PersonFixture.REQUESTS).then().body("items[0].right", equalTo("contact"));
    }

    @Test
    void filesWithEvidenceOfWhoTheyAre() {
        UUID id = filed();
        String attachment = attach(asked(), id).then().statusCode(201).extract().path("id");

        asked().get(path(id) + "/attachments").then().body("items.id[0]", equalTo(attachment));
        assertThat(asked().get(path(id) + "/attachments/" + attachment).asByteArray())
                .isEqualTo(PDF);
        CasesFixture.officer()
                .queryParam("purpose", "handle-request")
                .get(CasesFixture.PATH + "/" + id + "/attachments")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.purpose[0]", equalTo("identification"));
    }

    @Test
    void takesItBack() {
        UUID id = filed();
        attach(asked(), id).then().statusCode(201);

        asked().post(path(id) + "/cancellation").then().statusCode(200).body("state", equalTo("cancelled"));

        asked().get(path(id)).then().statusCode(404);
        asked().get(PersonFixture.REQUESTS).then().body("items", hasSize(0));
        CasesFixture.look(id).then().body("request.state", equalTo("cancelled"));
    }

    /** Another login, one whose address was not verified, and a person of the register find nothing of it. */
    @Test
    void isNobodyElses() {
        UUID id = filed();
        String attachment = attach(asked(), id).path("id");
        PersonFixture someone = PersonFixture.contactPerson().fed();
        String stranger = "stranger-" + UUID.randomUUID();

        for (RequestSpecification other :
                new RequestSpecification[] {someone.asked(), Portal.asCustomer(stranger, stranger + "@example.com")}) {
            other.get(path(id)).then().statusCode(404);
        }
        for (String what : new String[] {"", "/messages", "/attachments", "/attachments/" + attachment}) {
            of(stranger, true).get(path(id) + what).then().statusCode(404);
            of(sub, false).get(path(id) + what).then().statusCode(404).body("type", equalTo(NOT_VERIFIED));
        }
        write(of(stranger, true), "a", "x").then().statusCode(201);
        attach(of(stranger, true), id).then().statusCode(404);
        of(stranger, true).post(path(id) + "/cancellation").then().statusCode(404);
        write(of(sub, false), "a", "x").then().statusCode(404).body("type", equalTo(NOT_VERIFIED));
        CasesFixture.look(id).then().body("request.state", equalTo("received"));
    }

    private static final String NOT_VERIFIED = "urn:privacy-portal:problem:email-not-verified";

    /** Once staff knows whose it is, it is that person's alone. */
    @Test
    void isThePersonsOnceStaffKnows() {
        UUID id = filed();
        PersonFixture someone = PersonFixture.prospect().fed();
        CasesFixture.officer()
                .header("If-Match", CasesFixture.etag(id))
                .body("{\"subjectId\": \"%s\"}".formatted(someone.subject()))
                .put(CasesFixture.PATH + "/" + id + "/subject")
                .then()
                .statusCode(200);

        asked().get(path(id)).then().statusCode(404);
        someone.asked().get(path(id)).then().statusCode(200);
    }

    private UUID filed() {
        return UUID.fromString(
                asked().header("Idempotency-Key", UUID.randomUUID().toString())
                        .body("{\"right\": \"access\"}")
                        .post(PersonFixture.REQUESTS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private static Response write(RequestSpecification login, String key, String body) {
        return login.header("Idempotency-Key", key)
                .body("{\"body\": \"" + body + "\"}")
                .post(MESSAGES);
    }

    private static Response attach(RequestSpecification login, UUID id) {
        return login.header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/pdf")
                .queryParam("purpose", "identification")
                .body(PDF)
                .post(path(id) + "/attachments");
    }

    private static String path(UUID id) {
        return PersonFixture.REQUESTS + "/" + id;
    }

    private RequestSpecification asked() {
        return of(sub, true);
    }

    private static RequestSpecification of(String sub, boolean verified) {
        return Portal.withToken(Portal.token(
                        "customers", Map.of("sub", sub, "email", sub + "@example.com", "email_verified", verified)))
                .contentType(ContentType.JSON);
    }
}
