package fi.vastuugroup.privacy.register.staff;

import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff finds people; whoever is found sees it. */
@QuarkusTest
class StaffSearchTest {

    private static final String SEARCH = "/api/v1/staff/subjects/search";

    @Inject
    ItemChanges itemChanges;

    @Inject
    Transactions transactions;

    private final String person = newPerson();
    private final String family = "Öhqvist" + System.nanoTime();
    private final String email = person + "@example.fi";

    private UUID someone() {
        return someone(person, "Ýrsa", family, email);
    }

    private static UUID someone(String person, String given, String family, String email) {
        send(
                "crm",
                upsert(person, "details-" + person, 1, """
                    {"category": "contact-details", "givenName": "%s", "familyName": "%s", "email": "%s",
                    "phone": "+358401234567"}\
                    """.formatted(given, family, email)),
                upsert(person, "role-" + person, 1, """
                    {"category": "organisations", "organisation": {"name": "Åkerin Puu Oy", "kind": "company",
                    "businessId": "1234567-8"}, "from": "2020-01-01"}\
                    """));
        return UUID.fromString(
                String.valueOf(Database.value("select subject_id from subject_source where person_id = ?", person)));
    }

    private static ValidatableResponse search(String role, String criteria) {
        return Portal.asStaff(role)
                .contentType("application/json")
                .body("{\"purpose\": \"customer-contact\", " + criteria + "}")
                .post(SEARCH)
                .then();
    }

    private static ValidatableResponse find(String criteria) {
        return search(Roles.CUSTOMER_SERVICE, criteria).statusCode(200);
    }

    private String named(String more) {
        return "\"name\": {\"familyName\": \"%s\"%s}".formatted(family.toUpperCase(java.util.Locale.ROOT), more);
    }

    @Test
    void byEmailShowsTheAddressAndMasksTheNumber() {
        UUID subject = someone();

        find("\"email\": \" " + email.toUpperCase(java.util.Locale.ROOT) + "\"")
                .body("items", hasSize(1))
                .body("more", equalTo(false))
                .body("items[0].id", equalTo(subject.toString()))
                .body("items[0].givenName", equalTo("Ýrsa"))
                .body("items[0].familyName", equalTo(family))
                .body("items[0].organisations", contains("Åkerin Puu Oy"))
                .body("items[0].email", equalTo(email))
                .body("items[0].phone", equalTo("***567"))
                .body("items[0].logins", equalTo(0))
                .body("items[0].restricted", equalTo(false));
    }

    @Test
    void byNameWithoutRegardToCaseAndWithAnOrganisation() {
        someone();

        find(named(", \"givenName\": \"ÝRSA\""))
                .body("items", hasSize(1))
                .body("items[0].email", equalTo("p***@example.fi"));
        find(named(", \"givenName\": \"ýr\"")).body("items", hasSize(0));
        find(named(", \"match\": \"prefix\", \"givenName\": \"ýr\"")).body("items", hasSize(1));
        find(named(", \"match\": \"prefix\", \"organisation\": \"åkerin\"")).body("items", hasSize(1));
        find(named(", \"match\": \"prefix\", \"organisation\": \"Toinen\"")).body("items", hasSize(0));
        find(named(", \"match\": \"prefix\", \"businessId\": \"1234567-8\"")).body("items", hasSize(1));
        find(named(", \"match\": \"prefix\", \"businessId\": \"7654321-8\"")).body("items", hasSize(0));
    }

    @Test
    void byASourcesOwnId() {
        UUID subject = someone();

        find("\"sourcePerson\": {\"source\": \"crm\", \"personId\": \"%s\"}".formatted(person))
                .body("items.id", contains(subject.toString()));
        find("\"sourcePerson\": {\"source\": \"support-desk\", \"personId\": \"%s\"}".formatted(person))
                .body("items", hasSize(0));
    }

    @Test
    void atMostTwentyAreShownAndOnlyTheyWereLookedAt() {
        for (int i = 0; i < 22; i++) {
            someone(newPerson(), "Arvo", family, newPerson() + "@example.fi");
        }

        List<String> found = find(named(", \"match\": \"prefix\""))
                .body("items", hasSize(20))
                .body("more", equalTo(true))
                .extract()
                .path("items.id");

        assertThat(Database.query(
                        "select distinct subject_id::text as id from access_log where subject_id = any(?::uuid[])",
                        "{" + String.join(",", found) + "}"))
                .hasSize(20);
    }

    @Test
    void everyoneWhoIsFoundSeesByWhichRoleAndUnitAndWhy() {
        someone();
        find("\"email\": \"" + email + "\"");

        Portal.asCustomer(person, email)
                .header("Accept-Language", "sv")
                .get("/api/v1/me/access-log")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].viewerKind", equalTo("staff"))
                .body("items[0].viewer", equalTo("customer-service"))
                .body("items[0].unit", equalTo("Asiakaspalvelu, Helsinki"))
                .body("items[0].purpose", equalTo("customer-contact"))
                .body("items[0].purposeText", containsString("betjänade"))
                .body("items[0].operation", equalTo("searchSubjects"))
                .body(not(containsString("staff-juha")));
        assertThat(Database.value(
                        "select viewer from access_log l join subject_source using (subject_id) where person_id = ?",
                        person))
                .isEqualTo("staff-juha");
    }

    @Test
    void ofARestrictedPersonCustomerServiceLearnsNothingElse() {
        UUID subject = someone();
        var restriction = new Block(
                Block.Kind.RESTRICTION, null, null, "accuracy-contested", Instant.parse("2026-01-01T00:00:00Z"));
        transactions
                .asSystem(() -> itemChanges.block(AuditEvent.Actor.staff("officer"), subject, restriction))
                .await()
                .indefinitely();

        find("\"email\": \"" + email + "\"")
                .body("items[0].restricted", equalTo(true))
                .body("items[0].familyName", nullValue())
                .body("items[0].email", nullValue())
                .body("items[0].logins", nullValue())
                .body("items[0].organisations", hasSize(0));
        search(Roles.DATA_PROTECTION_OFFICER, "\"email\": \"" + email + "\"")
                .statusCode(200)
                .body("items[0].restricted", equalTo(true))
                .body("items[0].familyName", equalTo(family));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"email\": \"a@example.fi\"}",
                "{\"purpose\": \"customer-contact\"}",
                "{\"purpose\": \"curiosity\", \"email\": \"a@example.fi\"}",
                "{\"purpose\": \"legal-claim\", \"email\": \"a@example.fi\", \"phone\": \"+358401234567\"}",
                "{\"purpose\": \"legal-claim\", \"email\": \"nobody\"}",
                "{\"purpose\": \"legal-claim\", \"name\": {\"familyName\": \"Xy\", \"match\": \"prefix\"}}",
                "{\"purpose\": \"legal-claim\", \"name\": {\"familyName\": \"Virtanen\"}}",
                "{\"purpose\": \"legal-claim\", \"name\": {\"givenName\": \"Aino\"}}",
                "{\"purpose\": \"legal-claim\", \"name\": {\"familyName\": \"Virtanen\", \"match\": \"like\"}}",
                "null",
                ""
            })
    void whatIsNotDefiniteOrHasNoPurposeIsRefused(String body) {
        Portal.asStaff(Roles.DATA_PROTECTION_OFFICER)
                .contentType("application/json")
                .body(body)
                .post(SEARCH)
                .then()
                .statusCode(400);
    }

    @Test
    void aMillionPeopleAreFoundThroughTheIndex() {
        someone();
        String plan = Database.planForManyRows("""
            select i.subject_id from item i
            where i.family_key >= (select 'virt' collate "C") and i.family_key <= (select 'virt~' collate "C")
            order by i.family_key, i.given_key limit 100\
            """);

        assertThat(plan).contains("item_name");
    }
}
