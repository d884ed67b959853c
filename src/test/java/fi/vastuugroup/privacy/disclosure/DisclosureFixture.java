package fi.vastuugroup.privacy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Recipients, people, and disclosures of the ones to the others. */
public final class DisclosureFixture {

    public static final String ACME = "acme-events";
    public static final String NORDIC = "nordic-media";
    public static final String MINE = "/api/v1/me/disclosures";
    public static final String NOTICES = "/api/v1/staff/recipient-notices";

    private DisclosureFixture() {}

    /** Somebody whom the CRM holds. */
    public record Person(String id) {

        public static Person held() {
            Person person = new Person(Lines.newPerson());
            assertThat(Lines.send("crm", Lines.contactDetails(person.id, 1, person.email())))
                    .allMatch(answer -> "created".equals(answer.path("outcome").asText()));
            return person;
        }

        public String email() {
            return id + "@example.com";
        }

        public UUID subject() {
            return UUID.fromString(
                    String.valueOf(Database.value("select subject_id from subject_source where person_id = ?", id)));
        }

        public RequestSpecification asked() {
            return Portal.asCustomer(id, email()).contentType(ContentType.JSON);
        }

        public JsonPath disclosures() {
            return asked().get(MINE).then().statusCode(200).extract().jsonPath();
        }

        /** The person's own prohibition of letters. */
        public void prohibit() {
            prohibit("post");
        }

        public void prohibit(String channel) {
            asked().body("""
                    {"choices": [{"channel": "%s", "scope": "direct-marketing", "state": "prohibited"}]}""".formatted(channel))
                    .put("/api/v1/me/marketing-prohibitions")
                    .then()
                    .statusCode(200);
        }

        public UUID restrict() {
            return UUID.fromString(officer()
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body("{\"subject\": \"%s\", \"ground\": \"accuracy-contested\", \"reason\": \"Kirje\"}"
                            .formatted(subject()))
                    .post("/api/v1/staff/restrictions")
                    .then()
                    .statusCode(201)
                    .extract()
                    .<String>path("id"));
        }
    }

    public static RequestSpecification officer() {
        return Portal.asStaff(Roles.DATA_PROTECTION_OFFICER).contentType(ContentType.JSON);
    }

    static Response put(String id, @Nullable String ifMatch, String more) {
        RequestSpecification request = ifMatch == null ? officer() : officer().header("If-Match", ifMatch);
        return request.body("{\"name\": \"Saaja %s\", \"contact\": \"saaja@example.com\", %s}".formatted(id, more))
                .put("/api/v1/staff/recipients/" + id);
    }

    /** A partner that is told by notifications. */
    public static void partner(String id) {
        put(id, null, """
                "kind": "partner", "country": "FI", "partner": "%s", "channel": "notifications\"""".formatted(id)).then().statusCode(201);
    }

    public static void recipient(String id, String kind) {
        put(id, null, """
                "kind": "%s", "country": "FI", "channel": "post"%s""".formatted(kind, kind.equals("processor") ? ", \"categories\": [], \"purposes\": []" : ""))
                .then()
                .statusCode(201);
    }

    public static Response disclose(String job, String key, String recipient, String... identifiers) {
        return disclose(job, key, recipient, List.of("givenName", "email"), List.of("post"), identifiers);
    }

    /** Discloses fields, to be used on channels. */
    public static Response disclose(String recipient, List<String> fields, List<String> channels, String identifier) {
        return disclose("own-mailing", UUID.randomUUID().toString(), recipient, fields, channels, identifier);
    }

    private static Response disclose(
            String job,
            String key,
            String recipient,
            List<String> fields,
            List<String> channels,
            String... identifiers) {
        return Portal.asPartner(job)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of(
                        "recipient", recipient,
                        "purpose", "Syyskampanja",
                        "fields", fields,
                        "channels", channels,
                        "persons",
                                Arrays.stream(identifiers)
                                        .map(identifier -> Map.of("identifierType", "email", "identifier", identifier))
                                        .toList()))
                .post("/api/v1/disclosures");
    }

    /** The reference of somebody who may be disclosed. */
    public static String disclosed(String recipient, Person person) {
        return disclose("own-mailing", UUID.randomUUID().toString(), recipient, person.email())
                .then()
                .statusCode(201)
                .extract()
                .path("answers[0].references[0]");
    }

    public static Response record(String recipient, Person person, String more) {
        return record(recipient, person, "email", more);
    }

    public static Response record(String recipient, Person person, String field, String more) {
        return record(officer(), recipient, List.of(person), field, more);
    }

    public static Response record(String recipient, List<Person> persons, String more) {
        return record(officer(), recipient, persons, "email", more);
    }

    public static Response recordAs(String role, String recipient, Person person, String more) {
        return record(Portal.asStaff(role).contentType(ContentType.JSON), recipient, List.of(person), "email", more);
    }

    private static Response record(
            RequestSpecification staff, String recipient, List<Person> persons, String field, String more) {
        String subjects =
                persons.stream().map(person -> "\"" + person.subject() + "\"").collect(Collectors.joining(", "));
        return staff.header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"recipient": "%s", "subjects": [%s], "purpose": "Selvitys", "fields": ["%s"],
                         "legalBasis": "Esitutkintalaki", "disclosedAt": "2026-01-10T10:00:00Z"%s}""".formatted(recipient, subjects, field, more))
                .post("/api/v1/staff/disclosures");
    }

    public static JsonPath changes(String partner, @Nullable String after, int limit) {
        RequestSpecification request = Portal.asPartner(partner).queryParam("limit", limit);
        if (after != null) {
            request.queryParam("cursor", after);
        }
        return request.get("/api/v1/prohibition-changes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static JsonPath notifications(String partner) {
        return Portal.asPartner(partner)
                .get("/api/v1/notifications")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static void acknowledge(String partner, String id) {
        Portal.asPartner(partner)
                .post("/api/v1/notifications/" + id + "/acknowledgement")
                .then()
                .statusCode(204);
    }
}
