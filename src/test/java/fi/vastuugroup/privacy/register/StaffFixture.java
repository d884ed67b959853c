package fi.vastuugroup.privacy.register;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Staff over HTTP, and the people they work on. */
public final class StaffFixture {

    public static final String SUBJECTS = "/api/v1/staff/subjects/";
    public static final String HOLDS = "/api/v1/staff/holds";
    public static final String RESTRICTIONS = "/api/v1/staff/restrictions";

    private StaffFixture() {}

    /** Somebody whom the CRM knows, with an address and a chat. */
    public record Person(String id, String email, UUID subject) {

        public static Person known() {
            String id = newPerson();
            String email = id + "@example.fi";
            send("crm", contactDetails(id, 1, email), chat(id, 1, "hei"));
            return new Person(id, email, subjectOf(id));
        }

        public RequestSpecification login() {
            return Portal.asCustomer("login-" + id, email);
        }

        public UUID item(String category) {
            return UUID.fromString(String.valueOf(
                    Database.value("select id from item where subject_id = ? and category = ?", subject, category)));
        }
    }

    public static Object chat(String person, long version, String text) {
        return upsert(person, "chat-" + person, version, """
                {"category": "chat-conversations", "startedAt": "2026-11-01T10:00:00Z", "endedAt": "2026-11-01T10:10:00Z",
                "messages": [{"author": "subject", "sentAt": "2026-11-01T10:00:00Z", "text": "%s"}]}""".formatted(text));
    }

    public static UUID subjectOf(String person) {
        return UUID.fromString(String.valueOf(Database.value(
                "select subject_id from subject_source where source_system = 'crm' and person_id = ?", person)));
    }

    public static RequestSpecification officer() {
        return Portal.asStaff(Roles.DATA_PROTECTION_OFFICER).contentType("application/json");
    }

    public static RequestSpecification service() {
        return Portal.asStaff(Roles.CUSTOMER_SERVICE).contentType("application/json");
    }

    /** A creating request of the officer's, with a key of its own. */
    public static ValidatableResponse create(String path, String body) {
        return officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path)
                .then();
    }

    public static String block(UUID subject, String ground, String more) {
        return "{\"subject\": \"%s\", \"ground\": \"%s\", \"reason\": \"Kirje 17\"%s}".formatted(subject, ground, more);
    }
}
