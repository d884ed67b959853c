package fi.vastuugroup.privacy.completeness;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** What staff says and does of a person, by its own doors. */
final class StaffsActs {

    private static final String KEY = "Idempotency-Key";

    private final PersonFixture someone;
    private final UUID subject;
    private final Supplier<String> marks;

    /** @param marks words that stand nowhere else */
    StaffsActs(PersonFixture someone, Supplier<String> marks) {
        this.someone = someone;
        this.subject = someone.subject();
        this.marks = marks;
    }

    /** A look, a hold that is placed and released, an item that is withheld and shown again. */
    void handle() {
        StaffFixture.officer()
                .get(StaffFixture.SUBJECTS + subject + "?purpose=data-quality")
                .then()
                .statusCode(200);
        String hold = StaffFixture.create(
                        StaffFixture.HOLDS,
                        "{\"subject\": \"%s\", \"ground\": \"legal-claim\", \"reason\": \"%s\"}"
                                .formatted(subject, marks.get()))
                .statusCode(201)
                .extract()
                .path("id");
        StaffFixture.officer()
                .body("{\"reason\": \"%s\"}".formatted(marks.get()))
                .post(StaffFixture.HOLDS + "/" + hold + "/release")
                .then()
                .statusCode(200);
        String item = StaffFixture.SUBJECTS + subject + "/data/logins/" + someone.item("logins") + "/withholding";
        for (String decision : List.of(
                "\"reason\": \"others-personal-data\", \"text\": \"Epäselvä\"", "\"text\": \"" + marks.get() + "\"")) {
            StaffFixture.officer().body("{" + decision + "}").put(item).then().statusCode(200);
        }
    }

    void disclose() {
        String recipient = "authority-" + someone.person();
        DisclosureFixture.recipient(recipient, "authority");
        CasesFixture.officer()
                .header(KEY, UUID.randomUUID().toString())
                .body("""
                        {"recipient": "%s", "subjects": ["%s"], "purpose": "%s", "fields": ["email"],
                         "legalBasis": "%s", "disclosedAt": "2026-01-10T10:00:00Z"}""".formatted(recipient, subject, marks.get(), marks.get()))
                .post("/api/v1/staff/disclosures")
                .then()
                .statusCode(201);
    }

    /** A request that came by post, with how the person was known and where the answer goes. */
    void enterFromPaper() {
        UUID id = UUID.fromString(Portal.asStaff("customer-service")
                .contentType(ContentType.JSON)
                .header(KEY, UUID.randomUUID().toString())
                .body("""
                        {"request": {"right": "erasure", "ground": "no-longer-needed", "scope": {"categories": ["page-views"]},
                          "statement": "%s"}, "channel": "post", "receivedOn": "2026-11-12",
                         "subjectId": "%s", "identityEvidence": "%s", "postalAddress": "%s"}""".formatted(marks.get(), subject, marks.get(), marks.get()))
                .post(CasesFixture.PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        refused(id, marks.get());
    }

    static void decided(UUID request) {
        CasesFixture.decide(request, "{\"grant\": true}").then().statusCode(200);
    }

    static void refused(UUID request, String explanation) {
        CasesFixture.decide(
                        request,
                        "{\"grant\": false, \"reason\": \"no-ground\", \"explanation\": \"%s\"}".formatted(explanation))
                .then()
                .statusCode(200);
    }
}
