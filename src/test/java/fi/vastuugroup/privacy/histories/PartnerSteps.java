package fi.vastuugroup.privacy.histories;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.histories.Model.Channel;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner to which persons are disclosed, what it reports and what it hears. */
final class PartnerSteps {

    private static final String PARTNER = "acme-events";

    private @Nullable String cursor;

    /** The partner is a recipient, and has heard what others' tests made of it. */
    PartnerSteps() {
        Portal.asStaff(Roles.DATA_PROTECTION_OFFICER)
                .contentType(ContentType.JSON)
                .body("""
                    {"name": "Acme", "contact": "saaja@example.com", "kind": "partner", "country": "FI",
                     "partner": "acme-events", "channel": "notifications"}""")
                .put("/api/v1/staff/recipients/" + PARTNER);
        hears(List.of());
    }

    /** The person objected to the partner, by the present address or one that it still has. */
    String reports(Model person, String address) {
        ChecksFixture.objected(PARTNER, address);
        person.objectsToThePartner();
        return "a partner reports the objection of " + address;
    }

    /** A person's number is exported, for letters, calls or e-mail; who has objected to calls is not disclosed with it. */
    String isDisclosed(Model person, Channel channel) {
        JsonPath answer = Portal.asPartner("own-mailing")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "recipient", PARTNER,
                        "purpose", "Syyskampanja",
                        "fields", List.of("familyName", "phone"),
                        "channels", List.of(channel.slug()),
                        "persons", List.of(Map.of("identifierType", "email", "identifier", person.email))))
                .post("/api/v1/disclosures")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        List<String> references = answer.getList("answers[0].references");
        if (person.isErased() || person.forbids(channel) || person.forbids(Channel.PHONE)) {
            assertThat(references)
                    .as("%s is not disclosed for %s", person.id, channel)
                    .isEmpty();
        } else if (channel != Channel.EMAIL && person.permits(channel) && person.permits(Channel.PHONE)) {
            assertThat(references)
                    .as("%s is disclosed for %s", person.id, channel)
                    .hasSize(1);
        }
        if (references.size() == 1) {
            person.isDisclosedAs(references.get(0));
        }
        return person.id + " is disclosed for " + channel + ": " + references;
    }

    /** Reads what is new in the partner's feed; everybody's part of it is heard. */
    void hears(List<Model> people) {
        while (true) {
            RequestSpecification request = Portal.asPartner(PARTNER).queryParam("limit", 200);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            JsonPath page = request.get("/api/v1/prohibition-changes")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<Map<String, Object>> events = page.getList("items");
            for (Map<String, Object> event : events) {
                people.stream()
                        .filter(person -> String.valueOf(event.get("reference")).equals(person.reference))
                        .forEach(person -> person.hasHeard(String.valueOf(event.get("type"))));
            }
            cursor = page.getString("nextCursor");
            if (!page.getBoolean("more")) {
                return;
            }
        }
    }
}
