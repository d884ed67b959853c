package fi.vastuugroup.privacy.request;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A person whom no other test knows, with what a source system holds of them, and how they use the portal. */
public final class PersonFixture {

    public static final String REQUESTS = "/api/v1/me/requests";

    private final String person = newPerson();
    private final List<Object> lines = new ArrayList<>();

    private PersonFixture() {
        lines.add(contactDetails(person, 1, email()));
    }

    /** A prospect: contact details alone. */
    public static PersonFixture prospect() {
        return new PersonFixture();
    }

    /** A contact person whose role goes on. */
    public static PersonFixture contactPerson() {
        PersonFixture someone = new PersonFixture();
        someone.lines.add(upsert(someone.person, "role-" + someone.person, 1, """
                {"category": "organisations", "organisation": {"name": "Oy Ab", "kind": "company"},
                 "title": "Ostaja", "from": "2020-01-01"}"""));
        return someone;
    }

    /** Somebody whose last role has ended. */
    public static PersonFixture formerContactPerson(String serviceHistoryUntil) {
        PersonFixture someone = new PersonFixture();
        someone.lines.add(upsert(someone.person, "role-" + someone.person, 1, """
                {"category": "organisations", "organisation": {"name": "Oy Ab", "kind": "company"},
                 "title": "Ostaja", "from": "2020-01-01", "until": "2025-12-31", "serviceHistoryUntil": "%s"}""".formatted(serviceHistoryUntil)));
        return someone;
    }

    /** Feedback of which the source says that it holds another person's data (notice §8). */
    public PersonFixture withWithheldFeedback() {
        ObjectNode line = upsert(person, "mail-" + person, 1, """
                {"category": "feedback", "about": "support", "rating": 5, "givenAt": "2026-10-01T10:00:00Z"}""");
        lines.add(line.put("withheld", "others-personal-data"));
        return this;
    }

    /** An item, by what makes its id one of the person's and its content. */
    public PersonFixture with(String id, String content) {
        lines.add(upsert(person, id + "-" + person, 1, content));
        return this;
    }

    public PersonFixture withPageView() {
        return with("view", """
                {"category": "page-views", "openedAt": "2026-10-01T10:00:00Z", "page": "https://www.example.com/a"}""");
    }

    public PersonFixture withChat() {
        return with("chat", """
                {"category": "chat-conversations", "startedAt": "2026-11-01T10:00:00Z", "endedAt": "2026-11-01T10:05:00Z",
                 "messages": [{"sentAt": "2026-11-01T10:00:00Z", "author": "subject", "text": "Hei"}]}""");
    }

    /** A chat in which both sides write. */
    public PersonFixture withDialogue() {
        return with("dialogue", """
                {"category": "chat-conversations", "startedAt": "2026-11-01T10:00:00Z", "endedAt": "2026-11-01T10:05:00Z",
                 "messages": [{"sentAt": "2026-11-01T10:00:00Z", "author": "subject", "text": "Hei"},
                              {"sentAt": "2026-11-01T10:01:00Z", "author": "company", "text": "Miten voin auttaa?"}]}""");
    }

    public PersonFixture withInvoice() {
        return with("invoice", """
                {"category": "orders-and-billing", "kind": "invoice", "number": "1", "date": "2026-05-01",
                 "currency": "EUR", "amount": "10.00", "lines": []}""");
    }

    /** Feeds the register. */
    public PersonFixture fed() {
        assertThat(answers()).allMatch(answer -> answer.matches("created|unchanged"));
        return this;
    }

    /** What the source is answered, line by line; after {@link #fed} it is the re-import of the same batch. */
    public List<String> answers() {
        return send("crm", lines.toArray()).stream()
                .map(answer -> answer.path("outcome").asText()
                        + (answer.has("reason") ? " " + answer.path("reason").asText() : ""))
                .toList();
    }

    public String person() {
        return person;
    }

    public String email() {
        return person + "@example.com";
    }

    public UUID subject() {
        return UUID.fromString(String.valueOf(Database.value(
                "select subject_id from subject_source where source_system = 'crm' and person_id = ?", person)));
    }

    public RequestSpecification asked() {
        return Portal.asCustomer(person, email()).contentType(ContentType.JSON);
    }

    public Response file(String draft) {
        return file(UUID.randomUUID().toString(), draft);
    }

    public Response file(String idempotencyKey, String draft) {
        return asked().header("Idempotency-Key", idempotencyKey).body(draft).post(REQUESTS);
    }

    public Response preview(String draft) {
        return asked().body(draft).post(REQUESTS + "/preview");
    }

    /** The id of the person's item in a category. */
    public String item(String category) {
        return asked().get("/api/v1/me/data/" + category)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }
}
