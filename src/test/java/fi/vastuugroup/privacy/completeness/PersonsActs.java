package fi.vastuugroup.privacy.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.request.PersonFixture;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What a person says and does in the portal, by its own doors. */
final class PersonsActs {

    private static final String KEY = "Idempotency-Key";
    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";

    private final PersonFixture someone;
    private final Supplier<String> marks;

    /** @param marks words that stand nowhere else */
    PersonsActs(PersonFixture someone, Supplier<String> marks) {
        this.someone = someone;
        this.marks = marks;
    }

    /** Corrects an interest alone, proposes a correction, and has a statement put beside an item. */
    void correctAndState() {
        String interest = "/api/v1/me/data/interests/" + someone.item("interests");
        someone.asked()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"topic\": \"%s\"}".formatted(marks.get()))
                .patch(interest)
                .then()
                .statusCode(200);
        String feedback =
                "\"right\": \"rectification\", \"scope\": {\"items\": [{\"category\": \"feedback\", \"id\": \"%s\"}]}"
                        .formatted(someone.item("feedback"));
        StaffsActs.decided(filed("{%s, \"corrections\": {\"text\": \"%s\"}}".formatted(feedback, marks.get())));
        StaffsActs.decided(filed("{%s, \"statement\": \"%s\"}".formatted(feedback, marks.get())));
    }

    UUID filed(String draft) {
        Response filed = someone.file(draft);
        filed.then().statusCode(201);
        return UUID.fromString(filed.path("id"));
    }

    /** A consent that is taken back, and one that never is. */
    void chooseAndConsent() {
        String given = someone.asked()
                .header(KEY, UUID.randomUUID().toString())
                .body("""
                        {"marketer": "controller", "channel": "email", "scope": "direct-marketing", "wordingVersion": "2026-11"}""")
                .post("/api/v1/me/consents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        someone.asked()
                .post("/api/v1/me/consents/" + given + "/withdrawal")
                .then()
                .statusCode(200);
        someone.asked()
                .header(KEY, UUID.randomUUID().toString())
                .body("""
                        {"marketer": "controller", "purpose": "web-analytics", "wordingVersion": "2026-11-27-2"}""")
                .post("/api/v1/me/consents")
                .then()
                .statusCode(201);
    }

    /** A new address that waits for its confirmation. */
    void nameAnAddress() {
        String details = "/api/v1/me/contact-details";
        someone.asked()
                .contentType("application/merge-patch+json")
                .header("If-Match", someone.asked().get(details).header("ETag"))
                .body("{\"email\": \"%s@example.com\"}".formatted(marks.get()))
                .patch(details)
                .then()
                .statusCode(200);
    }

    /** A request with a statement, a message, a file and a decision. */
    void askAndWrite() {
        UUID id = filed("""
                {"right": "erasure", "ground": "no-longer-needed", "scope": {"categories": ["logins"]}, "statement": "%s"}""".formatted(marks.get()));
        String base = PersonFixture.REQUESTS + "/" + id;
        someone.asked()
                .header(KEY, UUID.randomUUID().toString())
                .body("{\"body\": \"%s\"}".formatted(marks.get()))
                .post(base + "/messages")
                .then()
                .statusCode(201);
        someone.asked()
                .contentType("application/pdf")
                .header(KEY, UUID.randomUUID().toString())
                .queryParam("purpose", "proof")
                .header("Content-Disposition", "attachment; filename=\"%s.pdf\"".formatted(marks.get()))
                .body(("%PDF-1.4 " + marks.get()).getBytes(StandardCharsets.US_ASCII))
                .post(base + "/attachments")
                .then()
                .statusCode(201);
        StaffsActs.refused(id, marks.get());
    }

    /** Which language to speak. */
    void prefer() {
        someone.asked()
                .body("{\"language\": \"sv\"}")
                .put("/api/v1/me/preferences")
                .then()
                .statusCode(200);
    }

    /** Whose choices a login states now. */
    String choosesFor() {
        return someone.asked().get(CHOICES).then().statusCode(200).extract().path("appliesTo");
    }

    /** Takes every prohibition back. */
    void takeBackProhibitions() {
        Response choices = someone.asked().get(CHOICES);
        List<Map<String, String>> standing = choices.path("choices.findAll { it.state == 'prohibited' }");
        assertThat(standing).isNotEmpty();
        List<Map<String, String>> takenBack = standing.stream()
                .map(cell -> Map.of("channel", cell.get("channel"), "scope", cell.get("scope"), "state", "no-choice"))
                .toList();
        someone.asked()
                .header("If-Match", choices.header("ETag"))
                .body(Map.of("choices", takenBack))
                .put(CHOICES)
                .then()
                .statusCode(200);
    }
}
