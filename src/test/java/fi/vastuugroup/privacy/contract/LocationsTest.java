package fi.vastuugroup.privacy.contract;

import static fi.vastuugroup.privacy.identity.principal.Roles.CUSTOMER_SERVICE;
import static fi.vastuugroup.privacy.identity.principal.Roles.DATA_PROTECTION_OFFICER;
import static fi.vastuugroup.privacy.register.StaffFixture.block;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was made is found at the address of the answer, as it was answered; a repetition is answered the same. */
@QuarkusTest
class LocationsTest {

    private static final byte[] PDF = "%PDF-1.7 proof".getBytes(StandardCharsets.US_ASCII);

    private PersonFixture someone = PersonFixture.prospect();
    private String request = "";

    @BeforeEach
    void somebodyWithARequest() {
        someone = PersonFixture.prospect().fed();
        request = someone.file("{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}")
                .path("id");
    }

    private RequestSpecification service() {
        return Portal.asStaff(CUSTOMER_SERVICE).contentType(ContentType.JSON);
    }

    private RequestSpecification officer() {
        return Portal.asStaff(DATA_PROTECTION_OFFICER).contentType(ContentType.JSON);
    }

    /** Makes something twice under one key. */
    private static Response made(Supplier<RequestSpecification> caller, String path, Object body) {
        String key = UUID.randomUUID().toString();
        Response first = send(caller, key, path, body);
        Response again = send(caller, key, path, body);
        first.then().statusCode(201);
        again.then().statusCode(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(first.header("Location")).startsWith("/api/v1/");
        return first;
    }

    private static Response send(Supplier<RequestSpecification> caller, String key, String path, Object body) {
        RequestSpecification request = caller.get().header("Idempotency-Key", key);
        return body instanceof byte[] file
                ? request.contentType("application/pdf")
                        .queryParam("purpose", "proof")
                        .body(file)
                        .post(path)
                : request.body(body).post(path);
    }

    /** What is fetched there, by a look where it is staff's. */
    private static Response at(RequestSpecification caller, Response made) {
        Response found = caller.get(made.header("Location"));
        found.then().statusCode(200);
        return found;
    }

    private static RequestSpecification looking(RequestSpecification staff) {
        return staff.queryParam("purpose", "handle-request");
    }

    private static void assertIsThere(RequestSpecification caller, Response made) {
        assertThat(at(caller, made).jsonPath().getMap("$"))
                .isEqualTo(made.jsonPath().getMap("$"));
    }

    @Test
    void aPersonsRequestMessageFileAndConsent() {
        String own = PersonFixture.REQUESTS + "/" + request;
        assertIsThere(
                someone.asked(),
                made(someone::asked, PersonFixture.REQUESTS, "{\"right\": \"access\", \"statement\": \"Kaikki\"}"));
        Response message = made(someone::asked, own + "/messages", "{\"body\": \"Miksi?\"}");
        assertIsThere(someone.asked(), message);
        assertThat(message.jsonPath().getString("author")).isEqualTo("subject");
        Response file = made(someone::asked, own + "/attachments", PDF);
        assertThat(at(someone.asked(), file).asByteArray()).isEqualTo(PDF);
        assertThat(someone.asked()
                        .get(own + "/attachments")
                        .jsonPath()
                        .getMap("items.find { it.id == '%s' }"
                                .formatted(file.jsonPath().getString("id"))))
                .isEqualTo(file.jsonPath().getMap("$"));
        assertIsThere(someone.asked(), made(someone::asked, "/api/v1/me/consents", """
                {"marketer": "nordic-media", "channel": "email", "scope": "direct-marketing",
                 "wordingVersion": "2026-11"}"""));
    }

    @Test
    void staffsMessageFileAndEnteredRequest() {
        String theCase = CasesFixture.PATH + "/" + request;
        Response message = made(this::service, theCase + "/messages", "{\"body\": \"Selvitämme asiaa\"}");
        assertIsThere(looking(service()), message);
        assertThat(message.jsonPath().getString("author")).isEqualTo("staff");
        Response file = made(this::service, theCase + "/attachments", PDF);
        assertThat(at(looking(service()), file).asByteArray()).isEqualTo(PDF);
        Response entered = made(this::service, CasesFixture.PATH, """
                {"request": {"right": "access"}, "channel": "post", "receivedOn": "2026-11-12", "subjectId": "%s"}""".formatted(someone.subject()));
        Response found = at(looking(service()), entered);
        assertThat(found.jsonPath().getString("request.reference"))
                .isEqualTo(entered.jsonPath().getString("reference"));
        assertThat(found.header("ETag")).isEqualTo(entered.header("ETag"));
        assertThat(someone.asked().get("/api/v1/me/access-log").jsonPath().getList("items.operation"))
                .as("to make something is no look")
                .containsExactly("getRequest", "getRequestAttachment", "getRequestMessage");
    }

    @Test
    void holdsRestrictionsAndRecipients() {
        assertIsThere(officer(), made(this::officer, StaffFixture.HOLDS, block(someone.subject(), "legal-claim", """
                        , "reviewOn": "2027-01-31\"""")));
        assertIsThere(
                officer(),
                made(this::officer, StaffFixture.RESTRICTIONS, block(someone.subject(), "accuracy-contested", "")));
        Response recipient = officer().body("""
                        {"name": "Oy", "contact": "a@example.com", "kind": "authority", "country": "FI", "channel": "post"}""").put("/api/v1/staff/recipients/r-" + someone.person());
        recipient.then().statusCode(201);
        assertIsThere(service(), recipient);
        assertThat(at(service(), recipient).header("ETag")).isEqualTo(recipient.header("ETag"));
        officer().get("/api/v1/staff/recipients/nobody").then().statusCode(404);
        officer().get(StaffFixture.HOLDS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void joinedAndSeparatedSubjects() {
        PersonFixture other = PersonFixture.prospect().fed();
        String path = StaffFixture.SUBJECTS + someone.subject();
        UUID joined = other.subject();
        Response join = made(
                this::officer, path + "/joins", "{\"other\": \"%s\", \"reason\": \"Sama henkilö\"}".formatted(joined));
        assertThat(subject(at(looking(officer()), join))).isEqualTo(someone.subject());
        Response separation = made(
                this::officer,
                path + "/separations",
                "{\"source\": \"crm\", \"personId\": \"%s\", \"reason\": \"Eri henkilö\"}".formatted(other.person()));
        assertThat(subject(at(looking(officer()), separation))).isEqualTo(joined);
    }

    private static UUID subject(Response found) {
        return JsonPath.from(found.asString()).getUUID("id");
    }
}
