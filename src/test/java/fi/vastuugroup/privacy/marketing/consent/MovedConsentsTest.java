package fi.vastuugroup.privacy.marketing.consent;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.CONTROLLER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.delivery.mail.MailDelivery;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consent does not move to an address that nobody confirmed: with a typing error it would be a stranger's. */
@QuarkusTest
class MovedConsentsTest {

    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");
    private static final Pattern LINK = Pattern.compile("https://portal\\.example(\\S+)");

    @Inject
    PeopleFixture people;

    @Inject
    MailDelivery delivery;

    @BeforeEach
    void morning() {
        MovableClock.set(MORNING);
    }

    @Test
    void anOptInDoesNotMoveUntilALoginVerifiesTheNewAddress() {
        Person before = people.stranger(PeopleFixture.freshPhone());
        optIn(before.email());
        assertThat(decision(before)).isEqualTo("consent-recorded");
        Person after = moved(before, 2, PeopleFixture.freshEmail());
        assertThat(decision(after)).isEqualTo("consent-not-recorded");
        assertThat(decision(before)).isEqualTo("consent-not-recorded");

        after.login().get("/api/v1/me/data").then().statusCode(200);

        assertThat(decision(after)).isEqualTo("consent-recorded");
    }

    @Test
    void norUntilTheNewAddressIsConfirmed() {
        Person before = people.stranger(PeopleFixture.freshPhone());
        optIn(before.email());
        Person after = moved(before, 2, PeopleFixture.freshEmail());

        optIn(after.email());

        assertThat(decision(after)).isEqualTo("consent-recorded");
    }

    @Test
    void anAddressThatComesBackWasConfirmedAlready() {
        Person before = people.stranger(PeopleFixture.freshPhone());
        optIn(before.email());
        Person wrong = moved(before, 2, PeopleFixture.freshEmail());
        assertThat(decision(wrong)).isEqualTo("consent-not-recorded");

        Person again = moved(wrong, 3, before.email());

        assertThat(decision(again)).isEqualTo("consent-recorded");
    }

    @Test
    void whatALoginConfirmedEndsWhenItsMailboxIsDisproved() {
        Person before = people.stranger(PeopleFixture.freshPhone());
        optIn(before.email());
        Person after = moved(before, 2, PeopleFixture.freshEmail());
        assertThat(linked(after)).isTrue();
        assertThat(decision(after)).isEqualTo("consent-recorded");

        Object sub = takenAsSomebodyElses(after);

        assertThat(decision(after)).isEqualTo("consent-not-recorded");
        optIn(after.email());
        assertThat(linked(after)).isFalse();
        assertThat(decision(after)).isEqualTo("consent-not-recorded");
        Person again = moved(moved(after, 3, before.email()), 4, after.email());
        assertThat(decision(again)).isEqualTo("consent-not-recorded");

        givenBack(after, sub);
        assertThat(linked(after, "own-" + sub)).isTrue();
        assertThat(decision(after)).isEqualTo("consent-recorded");
    }

    private static boolean linked(Person person) {
        return person.login().get("/api/v1/me").then().extract().path("linked");
    }

    private static boolean linked(Person person, String sub) {
        return Portal.asCustomer(sub, person.email())
                .get("/api/v1/me")
                .then()
                .extract()
                .path("linked");
    }

    /** Staff finds that a login is somebody else's; answers whose. */
    private static Object takenAsSomebodyElses(Person person) {
        Object subject = subject(person);
        Object sub = Database.value("select sub from subject_login where subject_id = ?", subject);
        Object link = Database.value("select id::text from subject_login where subject_id = ?", subject);
        StaffFixture.officer()
                .delete(StaffFixture.SUBJECTS + subject + "/login-links/" + link + "?reason=wrong-person")
                .then()
                .statusCode(204);
        return Objects.requireNonNull(sub);
    }

    private static void givenBack(Person person, Object sub) {
        String issuer = ConfigProvider.getConfig().getValue("quarkus.oidc.customers.auth-server-url", String.class);
        StaffFixture.create(
                        StaffFixture.SUBJECTS + subject(person) + "/login-links",
                        "{\"issuer\": \"%s\", \"sub\": \"%s\", \"reason\": \"Passi nähty\"}".formatted(issuer, sub))
                .statusCode(201);
    }

    private static Object subject(Person person) {
        return StaffFixture.subjectOf(person.id());
    }

    @Test
    void whatThePersonChoseInThePortalDoesNotMoveEither() {
        Person before = people.stranger(PeopleFixture.freshPhone());
        consent(before);
        assertThat(decision(before)).isEqualTo("consent-recorded");

        Person after = moved(before, 2, PeopleFixture.freshEmail());
        assertThat(decision(after)).isEqualTo("consent-not-recorded");

        MovableClock.forward(Duration.ofMinutes(1));
        consent(after);
        assertThat(decision(after)).isEqualTo("consent-recorded");
    }

    @Test
    void aSourceStatesAddressAndConsentTogether() {
        Person before = people.stranger(PeopleFixture.freshPhone());
        people.consent(before, "controller", "email", "direct-marketing", 1, MORNING);

        Person after = moved(before, 2, PeopleFixture.freshEmail());

        assertThat(decision(after)).isEqualTo("consent-recorded");
    }

    private Person moved(Person person, int version, String email) {
        MovableClock.forward(Duration.ofHours(1));
        return people.moved(person, version, email);
    }

    private void optIn(String address) {
        Database.execute("delete from mail");
        Portal.asSource("crm")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "list",
                        "offers",
                        "email",
                        address,
                        "wordingVersion",
                        "2026-11",
                        "reference",
                        "form-" + UUID.randomUUID()))
                .post("/api/v1/mailing-list-subscriptions")
                .then()
                .statusCode(202);
        try (var mailbox = Portal.mailbox()) {
            delivery.deliverPending().await().indefinitely();
            Matcher link = LINK.matcher(mailbox.received().get(0).text());
            assertThat(link.find()).isTrue();
            Portal.anonymous().post(link.group(1)).then().statusCode(200);
        }
    }

    private static void consent(Person person) {
        person.login()
                .contentType(ContentType.JSON)
                .header(
                        "If-Match",
                        person.login().get("/api/v1/me/marketing-prohibitions").header("ETag"))
                .body(Map.of(
                        "choices",
                        List.of(Map.of(
                                "channel", "email",
                                "scope", "direct-marketing",
                                "state", "consented",
                                "wordingVersion", "2026-11"))))
                .put("/api/v1/me/marketing-prohibitions")
                .then()
                .statusCode(200);
    }

    private static String decision(Person person) {
        return ChecksFixture.decision(CONTROLLER, ChecksFixture.email(person.email(), "email"));
    }
}
