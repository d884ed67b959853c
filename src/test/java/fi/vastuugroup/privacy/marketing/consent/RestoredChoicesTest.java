package fi.vastuugroup.privacy.marketing.consent;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.ACME;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.CONTROLLER;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.NORDIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.journal.RestoreFixture;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.LinksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.JournalDirectory;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people took back since the backup is taken back after a restore as well, and nothing newer is undone. */
@QuarkusTest
class RestoredChoicesTest {

    private static final String CONSENTS = "/api/v1/me/consents";
    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";
    private static final String LISTS = "/api/v1/me/mailing-list-subscriptions";
    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");

    @Inject
    PeopleFixture people;

    @Inject
    RestoreFixture disaster;

    private Person person = new Person("", "", "");

    @BeforeEach
    void somebody() {
        MovableClock.set(MORNING);
        person = people.contact();
    }

    @AfterEach
    void nothingJournalled() {
        JournalDirectory.empty();
    }

    @Test
    void aWithdrawnConsentForAPartnerIsWithdrawn() {
        String id = give(NORDIC, "email");
        assertThat(mail(NORDIC)).isEqualTo("consent-recorded");
        disaster.backup();
        later();
        withdraw(id);
        disaster.restore();
        assertThat(mail(NORDIC)).isEqualTo("consent-recorded");

        disaster.replay();

        assertThat(mail(NORDIC)).isEqualTo("consent-not-recorded");
        person.login()
                .get(CONSENTS)
                .then()
                .body("items[0].inForce", equalTo(false))
                .body("items[0].withdrawnAt", equalTo(MovableClock.time().toString()));
        assertReplayChangesNothing();
    }

    @Test
    void aWithdrawnConsentThatASourceHasIsWithdrawnAlsoWhenTheSourceStatesItAfterwards() {
        disaster.backup();
        people.consent(person, ACME, "email", "direct-marketing", 1, MORNING.minus(Duration.ofDays(9)));
        later();
        withdraw(person.login().get(CONSENTS).path("items[0].id"));
        disaster.restore();

        disaster.replay();
        people.consent(person, ACME, "email", "direct-marketing", 2, MORNING.minus(Duration.ofDays(9)));

        assertThat(mail(ACME)).isEqualTo("consent-not-recorded");
        assertReplayChangesNothing();
    }

    @Test
    void noChoiceTakesBackTheConsentToTheCompany() {
        assertThat(sms()).isNotEqualTo("consent-recorded");
        String before = sms();
        choose("sms", "consented");
        assertThat(sms()).isEqualTo("consent-recorded");
        disaster.backup();
        later();
        choose("sms", "no-choice");
        disaster.restore();
        assertThat(sms()).isEqualTo("consent-recorded");

        disaster.replay();

        assertThat(sms()).isEqualTo(before);
        person.login().get(CHOICES).then().body(cell("sms") + ".state", equalTo("no-choice"));
        assertReplayChangesNothing();
    }

    @Test
    void aProhibitionIsThePersonsOwnAgain() {
        disaster.backup();
        later();
        choose("phone", "prohibited");
        disaster.restore();

        disaster.replay();

        assertThat(ChecksFixture.decision(ACME, ChecksFixture.email(person.email(), "phone")))
                .isEqualTo("prohibited");
        person.login()
                .get(CHOICES)
                .then()
                .body(cell("phone") + ".state", equalTo("prohibited"))
                .body(cell("phone") + ".recordedBy", equalTo("self"));
        assertReplayChangesNothing();
    }

    @Test
    void aConsentThatWasGivenAnewStaysAndOneThatTheBackupLacksIsNoProhibition() {
        withdraw(give(NORDIC, "email"));
        disaster.backup();
        later();
        withdraw(give(NORDIC, "email"));
        disaster.write();
        later();
        give(NORDIC, "email");

        disaster.replay();
        assertThat(mail(NORDIC)).isEqualTo("consent-recorded");

        choose("sms", "prohibited");
        later();
        choose("sms", "consented");
        disaster.restore();
        disaster.replay();
        assertThat(mail(NORDIC)).isEqualTo("consent-not-recorded");
        person.login().get(CHOICES).then().body(cell("sms") + ".state", equalTo("no-choice"));
        assertReplayChangesNothing();
    }

    @Test
    void whoLeftAListByALinkOrInThePortalHasLeftIt() {
        subscribe("newsletter", true);
        subscribe("events", true);
        String link = LinksFixture.toMail(person.email(), "newsletter");
        disaster.backup();
        later();
        LinksFixture.oneClick(link).then().statusCode(200);
        subscribe("events", false);
        disaster.restore();
        assertSubscribed("newsletter", true);
        assertSubscribed("events", true);

        disaster.replay();

        assertSubscribed("newsletter", false);
        assertSubscribed("events", false);
        assertReplayChangesNothing();
    }

    @Test
    void whoCameBackToAListIsOnItAgain() {
        subscribe("newsletter", true);
        disaster.backup();
        later();
        subscribe("newsletter", false);
        later();
        subscribe("newsletter", true);
        disaster.restore();

        disaster.replay();

        assertSubscribed("newsletter", true);
        assertReplayChangesNothing();
    }

    @Test
    void theJournalHasNothingInPlain() {
        disaster.backup();
        withdraw(give(NORDIC, "email"));
        choose("phone", "prohibited");
        subscribe("newsletter", true);
        subscribe("newsletter", false);
        disaster.restore();

        assertThat(JournalDirectory.text())
                .contains("consent-withdrawal", "subscription", "prohibition")
                .doesNotContain(person.email(), person.phone(), person.phone().substring(4), person.id(), "@");
    }

    private void assertReplayChangesNothing() {
        List<?> once = everything();
        disaster.replay();
        assertThat(everything()).isEqualTo(once);
    }

    private List<?> everything() {
        return Database.query("""
                        select to_jsonb(i)::text from item i where subject_id = ? union all
                        select to_jsonb(l)::text from consent_log l where subject_id = ? union all
                        select to_jsonb(o)::text from outbox o where subject_id = ? order by 1""", person.subject(), person.subject(), person.subject());
    }

    private String mail(String partner) {
        return ChecksFixture.decision(partner, ChecksFixture.email(person.email(), "email"));
    }

    private String sms() {
        return ChecksFixture.decision(CONTROLLER, ChecksFixture.phone(person.phone(), "sms"));
    }

    private static String cell(String channel) {
        return "choices.find { it.channel == '" + channel + "' && it.scope == 'direct-marketing' }";
    }

    private String give(String marketer, String channel) {
        return person.login()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "marketer",
                        marketer,
                        "channel",
                        channel,
                        "scope",
                        "direct-marketing",
                        "wordingVersion",
                        "2026-11"))
                .post(CONSENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void withdraw(String id) {
        person.login().post(CONSENTS + "/" + id + "/withdrawal").then().statusCode(200);
    }

    private void choose(String channel, String state) {
        Map<String, String> choice = state.equals("consented")
                ? Map.of("channel", channel, "scope", "direct-marketing", "state", state, "wordingVersion", "2026-11")
                : Map.of("channel", channel, "scope", "direct-marketing", "state", state);
        person.login()
                .header("If-Match", person.login().get(CHOICES).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("choices", List.of(choice)))
                .put(CHOICES)
                .then()
                .statusCode(200);
    }

    private void subscribe(String list, boolean subscribed) {
        person.login()
                .contentType(ContentType.JSON)
                .body(Map.of("subscribed", subscribed))
                .put(LISTS + "/" + list)
                .then()
                .statusCode(200);
    }

    private void assertSubscribed(String list, boolean subscribed) {
        person.login()
                .get(LISTS)
                .then()
                .body("items.find { it.list == '" + list + "' }.subscribed", equalTo(subscribed));
    }

    private static void later() {
        MovableClock.forward(Duration.ofMinutes(1));
    }
}
