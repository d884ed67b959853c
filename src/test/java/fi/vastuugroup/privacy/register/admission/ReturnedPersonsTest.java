package fi.vastuugroup.privacy.register.admission;

import static fi.vastuugroup.privacy.register.RightsFixture.assertDecision;
import static fi.vastuugroup.privacy.register.RightsFixture.outcomes;
import static fi.vastuugroup.privacy.register.RightsFixture.subjectOf;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who was erased and returns gets back what the readings allow, and nothing by a roundabout way (invariant 9). */
@QuarkusTest
class ReturnedPersonsTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    @Inject
    RightsFixture rights;

    private final String person = newPerson();
    private final String other = newPerson();
    private final String address = person + "@example.com";

    @BeforeEach
    void atNoon() {
        MovableClock.set(NOON);
        assertThat(outcomes(send(
                        "crm",
                        contactDetails(person, 1, address),
                        role(person, "old-role-", "2020-01-01"),
                        consent(person, "consent-", "2026-10-01T10:00:00Z"),
                        subscription(person, "list-", true, "2026-10-01T10:00:00Z"))))
                .containsOnly("created");
    }

    private static ObjectNode role(String of, String id, String from) {
        return upsert(of, id + of, 1, """
                {"category": "organisations", "organisation": {"name": "Yhtiö Oy", "kind": "company"},
                "from": "%s"}""".formatted(from));
    }

    private static ObjectNode consent(String of, String id, String at) {
        return upsert(of, id + of, 1, """
                {"category": "consents", "marketer": "controller", "channel": "email", "scope": "direct-marketing",
                "wordingVersion": "2026-1", "evidence": "form 17", "givenAt": "%s"}""".formatted(at));
    }

    private static ObjectNode subscription(String of, String id, boolean subscribed, String at) {
        return upsert(of, id + of, 1, """
                {"category": "mailing-list-subscriptions", "list": "events", "subscribed": %s,
                "changedAt": "%s"}""".formatted(subscribed, at));
    }

    private static ObjectNode refusal(String of, String channel) {
        return upsert(of, channel + "-refusal-" + of, 1, """
                {"category": "marketing-prohibitions", "channel": "%s", "scope": "direct-marketing",
                "state": "prohibited", "recordedAt": "2026-11-01T10:00:00Z"}""".formatted(channel));
    }

    private static ObjectNode feedback(String of, String id, String at) {
        return upsert(of, id + of, 1, """
                {"category": "feedback", "about": "support", "givenAt": "%s"}""".formatted(at));
    }

    private void erasedDaysAgo() {
        assertThat(rights.erase(subjectOf(person)).subjectRemoved()).isTrue();
        MovableClock.forward(Duration.ofDays(2));
    }

    private static long known(String of) {
        return Database.count("select count(*) from subject_source where person_id = ?", of);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noConsentAndNoSubscriptionOfBeforeComesBackWithTheRole(boolean inOneBatch) {
        erasedDaysAgo();
        ObjectNode role = role(person, "new-role-", "2026-12-03");
        Object[] older = {
            consent(person, "other-consent-", "2026-10-01T10:00:00Z"),
            subscription(person, "other-list-", true, "2026-10-01T10:00:00Z"),
            consent(person, "consent-", "2026-10-01T10:00:00Z").put("version", 2),
            subscription(person, "list-", true, "2026-10-01T10:00:00Z").put("version", 2)
        };

        if (inOneBatch) {
            assertThat(outcomes(send("crm", role, older[0], older[1], older[2], older[3])))
                    .startsWith("created")
                    .filteredOn("blocked-by-tombstone"::equals)
                    .hasSize(4);
        } else {
            assertThat(outcomes(send("crm", role))).containsExactly("created");
            assertThat(outcomes(send("crm", older))).hasSize(4).containsOnly("blocked-by-tombstone");
        }

        assertThat(outcomes(send("crm", contactDetails(person, 2, address)))).containsExactly("created");
        assertDecision("consent-not-recorded", "email", address, "email");
        MovableClock.forward(Duration.ofDays(1));
        assertThat(outcomes(send(
                        "crm",
                        subscription(person, "ended-", false, "2026-10-01T10:00:00Z"),
                        consent(person, "new-consent-", "2026-12-04T10:00:00Z"))))
                .containsOnly("created");
    }

    @Test
    void ofWhoStaysNoErasedConsentComesBackUnderAnotherId() {
        rights.erase(subjectOf(person), RightsFixture.of(Category.CONSENTS));
        MovableClock.forward(Duration.ofDays(2));

        assertThat(outcomes(send(
                        "crm",
                        consent(person, "other-consent-", "2026-10-01T10:00:00Z"),
                        refusal(person, "post"),
                        consent(person, "new-consent-", "2026-12-03T10:00:00Z"))))
                .containsExactly("blocked-by-tombstone", "created", "created");
    }

    @Test
    void aRefusalUnderAnotherIdIsInForceWhenThePersonReturnsUnderTheFirst() {
        erasedDaysAgo();
        assertThat(outcomes(send("crm", contactDetails(other, 1, address)))).containsExactly("blocked-by-tombstone");
        assertThat(outcomes(send("crm", refusal(other, "post")))).containsExactly("blocked-by-tombstone");
        String later = "new-" + address;

        assertThat(outcomes(send("crm", role(person, "new-role-", "2026-12-03"), contactDetails(person, 2, later))))
                .containsOnly("created");

        assertDecision("prohibited", "email", later, "post");
        assertDecision("no-prohibition-recorded", "email", later, "phone");
    }

    @Test
    void anObjectionThatAPartnerReportsIsInForceAtTheReturnToo() {
        erasedDaysAgo();
        Portal.asPartner("acme-events")
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"identifierType": "email", "identifier": "%s", "receivedAt": "2026-12-03T10:00:00Z"}""".formatted(address))
                .post("/api/v1/objections")
                .then()
                .statusCode(201);
        String later = "new-" + address;

        assertThat(outcomes(send("crm", role(person, "new-role-", "2026-12-03"), contactDetails(person, 2, later))))
                .containsOnly("created");

        assertDecision("prohibited", "email", later, "post");
    }

    @Test
    void theAddressOfAnErasedPersonComesToNobodyByALaterVersion() {
        erasedDaysAgo();
        assertThat(outcomes(
                        send("crm", contactDetails(other, 1, "other-" + address), role(other, "role-", "2020-01-01"))))
                .containsOnly("created");

        assertThat(outcomes(send("crm", contactDetails(other, 2, address)))).containsExactly("blocked-by-tombstone");
        ObjectNode work = role(other, "role-", "2020-01-01").put("version", 2);
        ((ObjectNode) work.get("content")).put("workEmail", address);
        assertThat(outcomes(send("crm", work))).containsExactly("blocked-by-tombstone");
    }

    @Test
    void whoWasThereWithARoleGetsTheAddressByALaterVersion() {
        send("crm", contactDetails(other, 1, "other-" + address), role(other, "role-", "2020-01-01"));
        MovableClock.forward(Duration.ofMinutes(1));
        erasedDaysAgo();

        assertThat(outcomes(send("crm", contactDetails(other, 2, address)))).containsExactly("updated");
    }

    @Test
    void whoReturnedGetsTheirOwnAddressByALaterVersion() {
        erasedDaysAgo();
        assertThat(outcomes(send(
                        "crm",
                        role(person, "new-role-", "2026-12-03"),
                        feedback(person, "act-", "2026-12-03T10:00:00Z"),
                        contactDetails(person, 2, "new-" + address))))
                .containsOnly("created");

        assertThat(outcomes(send("crm", contactDetails(person, 3, address)))).containsExactly("updated");
        assertThat(known(person)).isEqualTo(1);
    }
}
