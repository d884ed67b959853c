package fi.vastuugroup.privacy.request.model;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
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
                {"source": "crm", "personId": "%s", "reason": "Eri henkilö"}""".formatted(other.person())).then().statusCode(201);
        one.asked().get(request).then().statusCode(404);
        other.asked().get(request).then().statusCode(200).body("state", equalTo("received"));
    }

    private static void join(PersonFixture one, PersonFixture other) {
        post(one.subject(), "joins", "{\"other\": \"%s\", \"reason\": \"Sama henkilö\"}".formatted(other.subject()))
                .then()
                .statusCode(201);
    }

    private static void separate(PersonFixture one, PersonFixture other) {
        post(one.subject(), "separations", """
                {"source": "crm", "personId": "%s", "reason": "Eri henkilö"}""".formatted(other.person())).then().statusCode(201);
    }

    private static String filed(PersonFixture person, String draft) {
        return PersonFixture.REQUESTS + "/"
                + person.file(draft).then().statusCode(201).extract().<String>path("id");
    }

    private static void write(PersonFixture person, String request, String text) {
        person.asked()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"body\": \"%s\"}".formatted(text))
                .post(request + "/messages")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse seenByStaff(PersonFixture person) {
        return CasesFixture.officer()
                .get("/api/v1/staff/subjects/" + person.subject() + "?purpose=handle-request")
                .then()
                .statusCode(200);
    }

    @Test
    void whatOneAsksForWhileTheyAreJoinedIsThatOnesAfterwards() {
        PersonFixture one = PersonFixture.prospect().withPageView().fed();
        PersonFixture other = PersonFixture.prospect().withPageView().fed();
        one.asked().get("/api/v1/me").then().body("linked", equalTo(true));
        other.asked().get("/api/v1/me").then().body("linked", equalTo(true));
        join(one, other);

        String access = filed(other, "{\"right\": \"access\", \"statement\": \"Salainen\"}");
        String objection = filed(other, """
                {"right": "objection", "ground": "legitimate-interest", "scope": {"categories": ["page-views"]}, "statement": "Oma"}""");
        String erasure = filed(other, """
                {"right": "erasure", "ground": "unlawful-processing", "scope": {"categories": ["contact-details"]}}""");
        write(other, objection, "Sanani");
        separate(one, other);

        List.of(access, access + "/copy", objection, objection + "/messages", erasure)
                .forEach(path -> one.asked().get(path).then().statusCode(404));
        one.asked().get(PersonFixture.REQUESTS).then().body("items", empty());
        seenByStaff(one).body("blocks", empty());
        other.asked().get(access + "/copy").then().statusCode(200);
        other.asked().get(objection + "/messages").then().body("items.body", contains("Sanani"));
        seenByStaff(other).body("blocks.findAll { it.kind == 'restriction' }.category", hasItem("page-views"));

        CasesFixture.decide(
                        UUID.fromString(erasure.substring(erasure.lastIndexOf('/') + 1)),
                        "{\"grant\": true, \"explanation\": \"Kyllä\"}")
                .then()
                .statusCode(200);
        one.asked().get("/api/v1/me/data/contact-details").then().body("items", hasSize(1));
    }

    @Test
    void whatOneAsksForLeavesNothingWithTheOther() {
        PersonFixture one = PersonFixture.prospect().withPageView().fed();
        PersonFixture other = PersonFixture.prospect().withPageView().fed();
        String draft = """
                {"right": "objection", "ground": "legitimate-interest", "scope": {"categories": ["page-views"]}, "statement": "%s"}""";
        other.asked().get("/api/v1/me").then().body("linked", equalTo(true));
        String ofOne = filed(one, draft.formatted("Ensin"));
        join(one, other);

        String ofOther = filed(other, draft.formatted("Toinen"));
        String later = filed(one, """
                {"right": "restriction", "ground": "accuracy-contested", "scope": {"categories": ["contact-details"]}}""");
        write(other, ofOne, "Toisen sanat");
        write(one, ofOne, "Omat sanat");
        separate(one, other);

        one.asked().get(ofOne).then().statusCode(200);
        one.asked().get(later).then().statusCode(200);
        one.asked().get(ofOther).then().statusCode(404);
        one.asked().get(ofOne + "/messages").then().body("items.body", contains("Omat sanat"));
        other.asked().get(ofOther).then().statusCode(200);
        other.asked().get(later).then().statusCode(404);
        seenByStaff(other).body("blocks.findAll { it.kind == 'restriction' }.category", contains("page-views"));
        seenByStaff(one)
                .body(
                        "blocks.findAll { it.kind == 'restriction' }.category",
                        containsInAnyOrder("page-views", "contact-details"));
    }

    private static void rectify(PersonFixture person, String item, String what) {
        String request = filed(person, """
                {"right": "rectification", "scope": {"items": [{"category": "contact-details", "id": "%s"}]}, %s}""".formatted(item, what));
        CasesFixture.decide(UUID.fromString(request.substring(request.lastIndexOf('/') + 1)), "{\"grant\": true}")
                .then()
                .statusCode(200);
    }

    @Test
    void whatStaffDecidesForOneOfThemStandsWithThatOneAlone() {
        PersonFixture one = PersonFixture.prospect().fed();
        PersonFixture other = PersonFixture.prospect().fed();
        String ofOne = one.item("contact-details");
        String ofOther = other.item("contact-details");
        join(one, other);

        rectify(one, ofOne, "\"corrections\": {\"givenName\": \"Oma\"}");
        rectify(other, ofOne, "\"corrections\": {\"familyName\": \"Toisen\"}");
        rectify(one, ofOne, "\"statement\": \"Oma selitys\"");
        rectify(other, ofOne, "\"statement\": \"Toisen selitys\"");
        rectify(one, ofOther, "\"statement\": \"Vieras selitys\"");
        rectify(other, ofOther, "\"statement\": \"Kolmas selitys\"");
        separate(one, other);

        one.asked()
                .get("/api/v1/me/contact-details")
                .then()
                .body("givenName", equalTo("Oma"))
                .body("familyName", equalTo("Henkilö"));
        statements(one, ofOne).body("statements.text", contains("Oma selitys"));
        statements(other, ofOther).body("statements.text", contains("Kolmas selitys"));
    }

    private static ValidatableResponse statements(PersonFixture person, String item) {
        return person.asked()
                .get("/api/v1/me/data/contact-details/" + item)
                .then()
                .statusCode(200);
    }

    @Test
    void whatNobodyKnowsWhoseItIsStaysWithTheItem() {
        PersonFixture one = PersonFixture.prospect().fed();
        PersonFixture other = PersonFixture.prospect().fed();
        String ofOther = other.item("contact-details");
        join(one, other);

        String letter = CasesFixture.officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"subjectId": "%s", "channel": "post", "receivedOn": "2026-11-12", "identityEvidence": "Passi",
                         "request": {"right": "rectification", "corrections": {"familyName": "Kirjeen"},
                           "scope": {"items": [{"category": "contact-details", "id": "%s"}]}}}""".formatted(one.subject(), ofOther))
                .post(CasesFixture.PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        CasesFixture.decide(UUID.fromString(letter), "{\"grant\": true}").then().statusCode(200);
        separate(one, other);

        other.asked().get("/api/v1/me/contact-details").then().body("familyName", equalTo("Kirjeen"));
    }

    @Test
    void aRequestOfWhichNobodyKnowsWhoseItIsIsSeenByNeitherAndStaffFindsOut() {
        PersonFixture one = PersonFixture.prospect().withPageView().fed();
        PersonFixture other = PersonFixture.prospect().withPageView().fed();
        one.asked().get("/api/v1/me").then().body("linked", equalTo(true));
        other.asked().get("/api/v1/me").then().body("linked", equalTo(true));
        join(one, other);

        String letter = CasesFixture.officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"subjectId": "%s", "channel": "post", "receivedOn": "2026-11-12", "identityEvidence": "Passi",
                         "request": {"right": "access", "statement": "Salainen"}}""".formatted(one.subject()))
                .post(CasesFixture.PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        separate(one, other);

        List.of(one, other).forEach(person -> {
            person.asked().get(PersonFixture.REQUESTS).then().body("items", empty());
            seenByStaff(person).body("blocks.findAll { it.kind == 'request' }", empty());
        });
        CasesFixture.officer()
                .header("If-Match", CasesFixture.etag(UUID.fromString(letter)))
                .body("{\"subjectId\": \"%s\"}".formatted(other.subject()))
                .put(CasesFixture.PATH + "/" + letter + "/subject")
                .then()
                .statusCode(200);
        other.asked().get(PersonFixture.REQUESTS + "/" + letter).then().statusCode(200);
        one.asked().get(PersonFixture.REQUESTS + "/" + letter).then().statusCode(404);
    }
}
