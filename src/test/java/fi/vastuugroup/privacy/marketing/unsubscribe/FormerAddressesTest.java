package fi.vastuugroup.privacy.marketing.unsubscribe;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.ACME;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.CONTROLLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.delivery.mail.MailDelivery;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.LinksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who objects through an address of before is left alone at the address of today (Art. 21(3)). */
@QuarkusTest
class FormerAddressesTest {

    private static final String SUBSCRIPTIONS = "/api/v1/me/mailing-list-subscriptions";
    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");

    @Inject
    PeopleFixture people;

    @Inject
    MailDelivery delivery;

    @BeforeEach
    void morning() {
        MovableClock.set(MORNING);
        Database.execute("delete from mail");
    }

    /** Somebody who agreed to the company's e-mails. */
    private Person consenting() {
        Person person = people.stranger(PeopleFixture.freshPhone());
        people.consent(person, "controller", "email", "direct-marketing", 1, MORNING);
        assertThat(decision(person.email())).isEqualTo("consent-recorded");
        return person;
    }

    private Person moved(Person person) {
        MovableClock.forward(Duration.ofDays(1));
        return people.moved(person, 2, PeopleFixture.freshEmail());
    }

    @Test
    void oneClickInAnOldMessageReachesThePerson() {
        Person before = consenting();
        String path = LinksFixture.toMail(before.email(), null);
        Person after = moved(before);
        assertThat(decision(after.email())).isEqualTo("consent-recorded");

        LinksFixture.oneClick(path).then().statusCode(200);

        assertThat(decision(after.email())).isEqualTo("prohibited");
        assertThat(decision(before.email())).as("the sender still has it").isEqualTo("prohibited");
        after.login()
                .get("/api/v1/me/marketing-prohibitions")
                .then()
                .body(
                        "choices.find { it.channel == 'email' && it.scope == 'direct-marketing' }.state",
                        equalTo("prohibited"));
    }

    @Test
    void aFormerNumberDoesTheSame() {
        Person before = people.stranger(PeopleFixture.freshPhone());
        people.consent(before, "controller", "sms", "direct-marketing", 1, MORNING);
        String path = LinksFixture.to(LinksFixture.recipient("phone", before.phone(), "sms", null));
        Person after =
                people.moved(new Person(before.id(), before.email(), PeopleFixture.freshPhone()), 2, before.email());

        LinksFixture.oneClick(path).then().statusCode(200);

        assertThat(ChecksFixture.decision(CONTROLLER, ChecksFixture.phone(after.phone(), "sms")))
                .isEqualTo("prohibited");
    }

    @Test
    void oneClickInAnOldMessageOfAListEndsTheList() {
        Person before = people.stranger(PeopleFixture.freshPhone());
        before.login()
                .contentType(ContentType.JSON)
                .body("{\"subscribed\": true}")
                .put(SUBSCRIPTIONS + "/newsletter")
                .then()
                .statusCode(200);
        String path = LinksFixture.toMail(before.email(), "newsletter");
        Person after = moved(before);

        LinksFixture.oneClick(path).then().statusCode(200);

        after.login()
                .get(SUBSCRIPTIONS)
                .then()
                .body("items.find { it.list == 'newsletter' }.subscribed", equalTo(false));
        assertThat(Database.count(
                        "select count(*) from outbox where subject_id = ? and type = 'subscription'"
                                + " and reference ->> 'subscribed' = 'false'",
                        after.subject()))
                .isEqualTo(1);
    }

    @Test
    void whatAPartnerReportsAboutAnOldAddressReachesThePerson() {
        Person before = consenting();
        Person after = moved(before);

        report(before.email());

        assertThat(decision(after.email())).isEqualTo("prohibited");
        assertThat(ChecksFixture.decision(ACME, ChecksFixture.phone(after.phone(), "phone")))
                .isEqualTo("prohibited");
        try (var mailbox = Portal.mailbox()) {
            delivery.deliverPending().await().indefinitely();
            assertThat(mailbox.received())
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.to()).isEqualTo(after.email()));
        }
    }

    @Test
    void whoHasTheAddressNowIsReachedByMessagesOfNow() {
        Person before = consenting();
        String old = LinksFixture.toMail(before.email(), null);
        Person after = moved(before);
        Person next = people.moved(people.stranger(PeopleFixture.freshPhone()), 2, before.email());
        people.consent(next, "controller", "email", "direct-marketing", 1, MovableClock.time());
        MovableClock.forward(Duration.ofDays(1));

        LinksFixture.oneClick(LinksFixture.toMail(before.email(), null)).then().statusCode(200);
        assertThat(decision(next.email())).isEqualTo("prohibited");
        assertThat(decision(after.email()))
                .as("gave the address up before that message")
                .isEqualTo("consent-recorded");

        LinksFixture.oneClick(old).then().statusCode(200);
        assertThat(decision(after.email())).isEqualTo("prohibited");
    }

    @Test
    void thePersonsOwnLaterProhibitionIsNoReasonToOverlookTheOldAddress() {
        Person before = consenting();
        String path = LinksFixture.toMail(before.email(), null);
        Person after = moved(before);
        report(after.email());
        assertThat(decision(before.email())).isEqualTo("consent-not-recorded");

        LinksFixture.oneClick(path).then().statusCode(200);

        assertThat(decision(before.email())).isEqualTo("prohibited");
    }

    @Test
    void aFormerAddressIsForObjectionsAlone() {
        Person before = consenting();
        Person after = moved(before);

        assertThat(decision(before.email())).as("nobody's, for a check").isEqualTo("consent-not-recorded");
        before.login().get("/api/v1/me/data").then().statusCode(404);
        after.login().get("/api/v1/me/data").then().statusCode(200);
    }

    @Test
    void afterAYearAnOldAddressIsNobodysAgain() {
        Person before = consenting();
        String path = LinksFixture.toMail(before.email(), null);
        Person after = moved(before);
        MovableClock.forward(Duration.ofDays(370));

        LinksFixture.oneClick(path).then().statusCode(200);

        assertThat(decision(before.email())).isEqualTo("prohibited");
        assertThat(decision(after.email())).isEqualTo("consent-recorded");
    }

    private static void report(String address) {
        ChecksFixture.objected(ACME, address);
    }

    private static String decision(String address) {
        return ChecksFixture.decision(CONTROLLER, ChecksFixture.email(address, "email"));
    }
}
