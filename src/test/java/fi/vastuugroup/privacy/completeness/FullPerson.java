package fi.vastuugroup.privacy.completeness;

import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A person of whom every table holds something, by the doors that all use; each text has a mark of its own. */
final class FullPerson {

    private static final String KEY = "Idempotency-Key";

    private final PersonFixture someone = PersonFixture.prospect().fed();
    private final UUID subject = someone.subject();
    private final String mark = "zq" + UUID.randomUUID().toString().substring(0, 8);
    private final Set<String> marks = new TreeSet<>();
    private final PersonAmongOthers others = new PersonAmongOthers(someone, this::mark);
    private @Nullable UUID restriction;

    /** With all that a source can feed, and all that the person and staff can say of it. */
    static FullPerson held() {
        return with(true);
    }

    /** The same without what others bring about: a prohibition among it stays, and the person with it. */
    static FullPerson heldAlone() {
        return with(false);
    }

    private static FullPerson with(boolean others) {
        FullPerson full = new FullPerson();
        if (others) {
            full.others.beRecorded();
            full.others.beAskedFor();
        }
        MarkedContents.ALL.forEach(full::feed);
        full.feedNameAndTitle();
        full.correctAndState();
        full.chooseAndConsent();
        full.beHandledByStaff();
        full.disclose();
        if (others) {
            full.others.beJoinedAndTold();
        }
        full.nameAnAddress();
        full.restrictAndFeedOneMore();
        full.askAndWrite();
        full.askOnPaper();
        if (others) {
            full.others.leaveAndObjectElsewhere();
        }
        return full;
    }

    PersonFixture someone() {
        return someone;
    }

    UUID subject() {
        return subject;
    }

    /** Every text that was said. */
    Set<String> marks() {
        return marks;
    }

    /** By what else the person is known: ids, and the keyed hashes of what names them. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(PersonAmongOthers.keys());
        names.addAll(Set.of(subject.toString(), someone.person(), someone.email()));
        Database.query("select encode(hash, 'hex') as hash from subject_identifier where subject_id = ?", subject)
                .forEach(row -> names.add(String.valueOf(row.get("hash"))));
        return names;
    }

    /** A word that stands nowhere else. */
    private String mark() {
        String next = mark + "x" + marks.size() + "x";
        marks.add(next);
        return next;
    }

    private void feed(String template) {
        Object[] words = IntStream.range(0, template.split("%s", -1).length - 1)
                .mapToObj(i -> mark())
                .toArray();
        answered("created", upsert(someone.person(), UUID.randomUUID().toString(), 1, template.formatted(words)));
    }

    private static void answered(String outcome, Object line) {
        assertThat(send("crm", line))
                .extracting(answer -> answer.path("outcome").asText())
                .containsExactly(outcome);
    }

    private void feedNameAndTitle() {
        answered("updated", upsert(someone.person(), "details-" + someone.person(), 4, """
                {"category": "contact-details", "givenName": "%s", "familyName": "%s", "title": "%s", "email": "%s",
                 "phone": "+358401234502"}""".formatted(
                        mark(), mark(), mark(), someone.email())));
    }

    /** Corrects an interest alone, proposes a correction, and has a statement put beside an item. */
    private void correctAndState() {
        String interest = "/api/v1/me/data/interests/" + someone.item("interests");
        someone.asked()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"topic\": \"%s\"}".formatted(mark()))
                .patch(interest)
                .then()
                .statusCode(200);
        String feedback =
                "\"right\": \"rectification\", \"scope\": {\"items\": [{\"category\": \"feedback\", \"id\": \"%s\"}]}"
                        .formatted(someone.item("feedback"));
        decided(filed("{%s, \"corrections\": {\"text\": \"%s\"}}".formatted(feedback, mark())));
        decided(filed("{%s, \"statement\": \"%s\"}".formatted(feedback, mark())));
    }

    private UUID filed(String draft) {
        Response filed = someone.file(draft);
        filed.then().statusCode(201);
        return UUID.fromString(filed.path("id"));
    }

    private static void decided(UUID request) {
        CasesFixture.decide(request, "{\"grant\": true}").then().statusCode(200);
    }

    private void chooseAndConsent() {
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
    }

    /** A new address that waits for its confirmation. */
    private void nameAnAddress() {
        String details = "/api/v1/me/contact-details";
        someone.asked()
                .contentType("application/merge-patch+json")
                .header("If-Match", someone.asked().get(details).header("ETag"))
                .body("{\"email\": \"%s@example.com\"}".formatted(mark()))
                .patch(details)
                .then()
                .statusCode(200);
    }

    /** A look, a hold that is placed and released, an item that is withheld and shown again. */
    private void beHandledByStaff() {
        StaffFixture.officer()
                .get(StaffFixture.SUBJECTS + subject + "?purpose=data-quality")
                .then()
                .statusCode(200);
        String hold = StaffFixture.create(
                        StaffFixture.HOLDS,
                        "{\"subject\": \"%s\", \"ground\": \"legal-claim\", \"reason\": \"%s\"}"
                                .formatted(subject, mark()))
                .statusCode(201)
                .extract()
                .path("id");
        StaffFixture.officer()
                .body("{\"reason\": \"%s\"}".formatted(mark()))
                .post(StaffFixture.HOLDS + "/" + hold + "/release")
                .then()
                .statusCode(200);
        String item = StaffFixture.SUBJECTS + subject + "/data/logins/" + someone.item("logins") + "/withholding";
        for (String decision : List.of(
                "\"reason\": \"others-personal-data\", \"text\": \"Epäselvä\"", "\"text\": \"" + mark() + "\"")) {
            StaffFixture.officer().body("{" + decision + "}").put(item).then().statusCode(200);
        }
    }

    private void disclose() {
        String recipient = "authority-" + someone.person();
        DisclosureFixture.recipient(recipient, "authority");
        CasesFixture.officer()
                .header(KEY, UUID.randomUUID().toString())
                .body("""
                        {"recipient": "%s", "subjects": ["%s"], "purpose": "%s", "fields": ["email"],
                         "legalBasis": "%s", "disclosedAt": "2026-01-10T10:00:00Z"}""".formatted(recipient, subject, mark(), mark()))
                .post("/api/v1/staff/disclosures")
                .then()
                .statusCode(201);
    }

    /** A request with a statement, a message, a file and a decision. */
    private void askAndWrite() {
        UUID id = filed("""
                {"right": "erasure", "ground": "no-longer-needed", "scope": {"categories": ["logins"]}, "statement": "%s"}""".formatted(mark()));
        String base = PersonFixture.REQUESTS + "/" + id;
        someone.asked()
                .header(KEY, UUID.randomUUID().toString())
                .body("{\"body\": \"%s\"}".formatted(mark()))
                .post(base + "/messages")
                .then()
                .statusCode(201);
        someone.asked()
                .contentType("application/pdf")
                .header(KEY, UUID.randomUUID().toString())
                .queryParam("purpose", "proof")
                .header("Content-Disposition", "attachment; filename=\"%s.pdf\"".formatted(mark()))
                .body(("%PDF-1.4 " + mark()).getBytes(StandardCharsets.US_ASCII))
                .post(base + "/attachments")
                .then()
                .statusCode(201);
        refused(id);
    }

    /** A request that came by post, with how the person was known and where the answer goes. */
    private void askOnPaper() {
        UUID id = UUID.fromString(Portal.asStaff("customer-service")
                .contentType(ContentType.JSON)
                .header(KEY, UUID.randomUUID().toString())
                .body("""
                        {"request": {"right": "erasure", "ground": "no-longer-needed", "scope": {"categories": ["page-views"]},
                          "statement": "%s"}, "channel": "post", "receivedOn": "2026-11-12",
                         "subjectId": "%s", "identityEvidence": "%s", "postalAddress": "%s"}""".formatted(mark(), subject, mark(), mark()))
                .post(CasesFixture.PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        refused(id);
    }

    private void refused(UUID request) {
        CasesFixture.decide(
                        request,
                        "{\"grant\": false, \"reason\": \"no-ground\", \"explanation\": \"%s\"}".formatted(mark()))
                .then()
                .statusCode(200);
    }

    /** An update that waits for the end of a restriction. */
    private void restrictAndFeedOneMore() {
        restriction = filed("{\"right\": \"restriction\", \"ground\": \"accuracy-contested\"}");
        answered("parked", upsert(someone.person(), "parked-" + someone.person(), 1, """
                {"category": "interests", "topic": "%s", "declaredAt": "2026-01-01T10:00:00Z"}""".formatted(mark())));
    }

    /** The person ends the own restriction: what waited comes in. */
    void endRestriction() {
        someone.asked()
                .post(PersonFixture.REQUESTS + "/" + restriction + "/restriction-end")
                .then()
                .statusCode(200);
    }

    /** Everything is to be erased; answers the request. */
    UUID erase() {
        UUID request = filed("{\"right\": \"erasure\", \"ground\": \"objection\"}");
        decided(request);
        return request;
    }
}
