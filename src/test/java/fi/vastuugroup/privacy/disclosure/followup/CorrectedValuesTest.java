package fi.vastuugroup.privacy.disclosure.followup;

import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.ACME;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.NORDIC;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.acknowledge;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.changes;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.notifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture.Person;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Lines;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has an old value gets the corrected one, whoever corrected it, as far as it may have it (GDPR Art. 16, 19). */
@QuarkusTest
class CorrectedValuesTest {

    private static final String OLD = "+358401111111";
    private static final String NEW = "+358402222222";

    private Person person = new Person("nobody");

    @BeforeEach
    void somebodyIsDisclosed() {
        Database.empty();
        DisclosureFixture.partner(ACME);
        DisclosureFixture.partner(NORDIC);
        person = new Person(Lines.newPerson());
        feed(1, "Testi", OLD);
    }

    private void feed(long version, String givenName, String phone) {
        feed(version, givenName, phone, person.email());
    }

    private void feed(long version, String givenName, String phone, String email) {
        assertThat(Lines.send("crm", Lines.upsert(person.id(), "d-" + person.id(), version, """
                        {"category": "contact-details", "givenName": "%s", "familyName": "Henkilö", "email": "%s",
                         "phone": "%s"}""".formatted(
                                givenName, email, phone))))
                .allMatch(answer -> answer.path("outcome").asText().matches("created|updated"));
    }

    /** The partner's reference of the person, whose fields it gets from the controller's own job. */
    private String disclosed(String partner, String... fields) {
        return Portal.asPartner("own-mailing")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "recipient", partner,
                        "purpose", "Syyskampanja",
                        "fields", List.of(fields),
                        "channels", List.of("phone"),
                        "persons", List.of(Map.of("identifierType", "email", "identifier", person.email()))))
                .post("/api/v1/disclosures")
                .then()
                .statusCode(201)
                .extract()
                .path("answers[0].references[0]");
    }

    private void correct(String patch) {
        JsonPath details = person.asked().get("/api/v1/me/data/contact-details").jsonPath();
        person.asked()
                .contentType("application/merge-patch+json")
                .header("If-Match", details.getString("items[0].etag"))
                .body(patch)
                .patch("/api/v1/me/data/contact-details/" + details.getString("items[0].id"))
                .then()
                .statusCode(200);
    }

    private static String only(JsonPath notifications) {
        assertThat(notifications.getList("items.type")).containsExactly("rectification");
        return notifications.getString("items[0].id");
    }

    @Test
    void aPartnerPicksUpTheFieldsThatItHasAndNoOthers() {
        String reference = disclosed(ACME, "givenName", "phone");
        disclosed(NORDIC, "familyName");

        correct("{\"phone\": \"" + NEW + "\", \"language\": \"sv\"}");

        JsonPath told = notifications(ACME);
        String id = only(told);
        assertThat(told.getList("items[0].reference.references")).containsExactly(reference);
        assertThat(told.getMap("items[0].values")).isEqualTo(Map.of("phone", NEW));
        assertThat(told.getList("items[0].noLongerValid")).isEmpty();
        assertThat(notifications(NORDIC).getList("items")).isEmpty();
        person.asked()
                .get("/api/v1/me/access-log")
                .then()
                .body("items.findAll { it.purpose == 'rectification' }.operation", hasItem("listNotifications"));

        acknowledge(ACME, id);
        Portal.asPartner(ACME)
                .get("/api/v1/notifications/" + id)
                .then()
                .statusCode(200)
                .body("values.phone", equalTo(NEW));
        Portal.asPartner(NORDIC).get("/api/v1/notifications/" + id).then().statusCode(404);
    }

    @Test
    void anAddressThatThePartnerMayNotUseIsNoLongerValidWithoutTheNewOne() {
        disclosed(ACME, "givenName", "email", "phone");

        feed(2, "Korjattu", NEW, "uusi-" + person.email());

        JsonPath told = notifications(ACME);
        only(told);
        assertThat(told.getMap("items[0].values"))
                .as("electronic mail to a consumer needs a consent, a call by a person does not")
                .isEqualTo(Map.of("givenName", "Korjattu", "phone", NEW));
        assertThat(told.getList("items[0].noLongerValid")).containsExactly("email");
    }

    @Test
    void whatIsRestrictedMeanwhileIsNotFetched() {
        disclosed(ACME, "givenName", "phone");
        correct("{\"phone\": \"" + NEW + "\"}");
        String id = only(notifications(ACME));

        person.restrict();

        fetch(id).body("values", nullValue()).body("noLongerValid", equalTo(List.of("phone")));
    }

    @Test
    void whatIsErasedMeanwhileLeavesNothingToFetch() {
        disclosed(ACME, "givenName", "phone");
        correct("{\"phone\": \"" + NEW + "\"}");
        String id = only(notifications(ACME));

        Lines.send("crm", Lines.deletion(person.id(), "d-" + person.id(), 9, "contact-details"));

        fetch(id).body("values", nullValue()).body("noLongerValid", equalTo(List.of("phone")));
    }

    @Test
    void aPersonWhoRefusesDisclosureIsNotDisclosedAnew() {
        disclosed(ACME, "givenName", "phone");
        correct("{\"phone\": \"" + NEW + "\"}");
        String id = notifications(ACME).getString("items[0].id");
        String all = String.join(
                ",",
                List.of("email", "sms", "phone", "automated-call", "post", "online").stream()
                        .map(channel ->
                                "{\"channel\": \"%s\", \"scope\": \"partner-disclosure\", \"state\": \"prohibited\"}"
                                        .formatted(channel))
                        .toList());

        person.asked()
                .body("{\"choices\": [" + all + "]}")
                .put("/api/v1/me/marketing-prohibitions")
                .then()
                .statusCode(200);

        fetch(id).body("values", nullValue()).body("noLongerValid", equalTo(List.of("phone")));
    }

    @Test
    void whatASourceCorrectsIsToldToWhoHasTheOldValue() {
        String reference = disclosed(ACME, "givenName", "phone");
        disclosed(NORDIC, "familyName");
        Person other = Person.held();

        feed(2, "Testi", NEW);
        feed(3, "Testi", NEW);
        assertThat(Lines.send("crm", Lines.contactDetails(other.id(), 2, "toinen-" + other.email())))
                .hasSize(1);

        JsonPath feed = changes(ACME, null, 10);
        assertThat(feed.getList("items.type")).containsExactly("rectification");
        assertThat(feed.getList("items.reference")).containsExactly(reference);
        JsonPath told = notifications(ACME);
        assertThat(told.getList("items[0].reference.fields")).containsExactly("phone");
        assertThat(told.getMap("items[0].values")).isEqualTo(Map.of("phone", NEW));
        assertThat(changes(NORDIC, null, 10).getList("items")).isEmpty();
        assertThat(person.disclosures().getList("items.notices.type.flatten()", String.class))
                .containsExactly("rectification");
    }

    @Test
    void aSourceThatConfirmsThePersonsOwnCorrectionTellsNothingNew() {
        disclosed(ACME, "givenName", "phone");
        correct("{\"phone\": \"" + NEW + "\"}");

        feed(2, "Testi", OLD);
        feed(3, "Testi", NEW);

        only(notifications(ACME));
    }

    @Test
    void aCorrectedOrganisationIsNamed() {
        Lines.send("crm", role(1, "Vanha Oy"));
        disclosed(ACME, "organisation", "title");

        Lines.send("crm", role(2, "Uusi Oy"));

        JsonPath told = notifications(ACME);
        only(told);
        assertThat(told.getMap("items[0].values"))
                .isEqualTo(Map.of("organisation", Map.of("name", "Uusi Oy", "businessId", "1234567-8")));
    }

    private Object role(long version, String name) {
        return Lines.upsert(person.id(), "r-" + person.id(), version, """
                {"category": "organisations", "title": "Ostaja", "from": "2020-01-01", "organisation":
                 {"name": "%s", "businessId": "1234567-8", "kind": "company", "phone": "+358941234567"}}""".formatted(name));
    }

    @Test
    void anEventHasTheHashOfEachDisclosedAddressFormerOnesIncluded() throws Exception {
        disclosed(ACME, "givenName", "email", "phone");
        disclosed(NORDIC, "givenName");

        person.prohibit();

        assertThat(hashes(ACME)).containsExactlyInAnyOrder(sha256(person.email()), sha256(OLD));
        assertThat(hashes(NORDIC))
                .as("the address by which the person was named")
                .containsExactly(sha256(person.email()));

        correct("{\"phone\": \"" + NEW + "\"}");

        assertThat(hashes(ACME)).containsExactlyInAnyOrder(sha256(person.email()), sha256(OLD));
        notifications(ACME);
        assertThat(hashes(ACME)).contains(sha256(OLD));
    }

    @Test
    void theNewNumberOnceGivenIsAmongTheHashesToo() throws Exception {
        disclosed(ACME, "givenName", "phone");
        correct("{\"phone\": \"" + NEW + "\"}");
        assertThat(hashes(ACME)).containsExactlyInAnyOrder(sha256(person.email()), sha256(OLD));

        only(notifications(ACME));

        assertThat(hashes(ACME)).containsExactlyInAnyOrder(sha256(person.email()), sha256(OLD), sha256(NEW));
        assertThat(Database.count("select count(*) from disclosed_identifier where sha256 is null"))
                .isZero();
        Lines.send("crm", Lines.deletion(person.id(), "d-" + person.id(), 9, "contact-details"));
        assertThat(hashes(ACME)).as("nobody is known any more").isEmpty();
    }

    private static List<String> hashes(String partner) {
        return changes(partner, null, 10).getList("items[-1].sha256", String.class);
    }

    private static io.restassured.response.ValidatableResponse fetch(String id) {
        return Portal.asPartner(ACME).get("/api/v1/notifications/" + id).then().statusCode(200);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sole-trader", "consumer"})
    void theOwnNumberWithinAnOrganisationIsTheirsWhoAreIt(String kind) {
        ownRelation(kind);
        disclosed(ACME, "givenName", "phone");
        disclosed(NORDIC, "workPhone");

        own(2, kind, "Uusi nimi", OLD);
        assertThat(notifications(ACME).getList("items")).isEmpty();
        own(3, kind, "Uusi nimi", NEW);

        for (Map.Entry<String, String> told :
                Map.of(ACME, "phone", NORDIC, "workPhone").entrySet()) {
            JsonPath notifications = notifications(told.getKey());
            only(notifications);
            assertThat(notifications.getList("items[0].reference.fields")).containsExactly(told.getValue());
            assertThat(notifications.getMap("items[0].values")).isEqualTo(Map.of(told.getValue(), NEW));
        }
        assertThat(person.disclosures().getList("items.notices.type.flatten()", String.class))
                .containsExactly("rectification", "rectification");
    }

    @Test
    void thePersonsOwnCorrectionOfItIsToldToo() {
        ownRelation("consumer");
        disclosed(ACME, "phone");
        String item = person.asked()
                .get("/api/v1/me/data/organisations")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        grant(item, "{\"name\": \"Uusi nimi\", \"phone\": \"" + OLD + "\"}");
        assertThat(notifications(ACME).getList("items")).isEmpty();

        grant(item, "{\"phone\": \"" + NEW + "\"}");

        JsonPath told = notifications(ACME);
        only(told);
        assertThat(told.getMap("items[0].values")).isEqualTo(Map.of("phone", NEW));
        assertThat(person.disclosures().getList("items.notices.type.flatten()", String.class))
                .containsExactly("rectification");
    }

    @Test
    void aCompanysOwnNumberIsNobodysOwn() {
        own(1, "company", "Oy Ab", OLD);
        disclosed(ACME, "phone", "workPhone");

        own(2, "company", "Oy Ab", NEW);

        assertThat(notifications(ACME).getList("items")).isEmpty();
    }

    /** A person of whom nothing but the own relation is held. */
    private void ownRelation(String kind) {
        person = new Person(Lines.newPerson());
        own(1, kind, "Nimi", OLD);
    }

    private void own(long version, String kind, String name, String phone) {
        String email = kind.equals("company") ? "toimisto@" + person.id() + ".example" : person.email();
        assertThat(Lines.send("crm", Lines.upsert(person.id(), "own-" + person.id(), version, """
                        {"category": "organisations", "from": "2020-01-01", "organisation":
                         {"name": "%s", "kind": "%s", "email": "%s", "phone": "%s"}}""".formatted(
                                name, kind, email, phone))))
                .allMatch(answer -> answer.path("outcome").asText().matches("created|updated"));
    }

    private void grant(String item, String organisation) {
        String request = person.asked()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"right": "rectification", "scope": {"items": [{"category": "organisations", "id": "%s"}]},
                         "corrections": {"organisation": %s}}""".formatted(item, organisation))
                .post("/api/v1/me/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        CasesFixture.decide(UUID.fromString(request), "{\"grant\": true}")
                .then()
                .statusCode(200);
    }
}
