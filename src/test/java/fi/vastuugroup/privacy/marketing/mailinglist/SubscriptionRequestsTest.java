package fi.vastuugroup.privacy.marketing.mailinglist;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.ACME;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.CONTROLLER;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.delivery.mail.MailDelivery;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.LinksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is put on a list by somebody else: an address that comes from outside confirms it, or nothing happens. */
@QuarkusTest
class SubscriptionRequestsTest {

    private static final String REQUESTS = "/api/v1/mailing-list-subscriptions";
    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");
    private static final Pattern LINK = Pattern.compile("https://portal\\.example(\\S+)");

    @Inject
    PeopleFixture people;

    @Inject
    MailDelivery delivery;

    @Inject
    PendingSubscriptionRepository pending;

    @Inject
    Transactions transactions;

    @BeforeEach
    void morning() {
        MovableClock.set(MORNING);
        Database.execute("delete from mail");
    }

    @Test
    void untilItIsConfirmedNothingCounts() {
        Person person = people.stranger(PeopleFixture.freshPhone());
        Map<String, String> check = ChecksFixture.email(person.email(), "email");
        String before = ChecksFixture.decision(CONTROLLER, check);

        String path = asked(person.email(), "form-1");
        Portal.anonymous().get(path).then().statusCode(200).body(containsString("Asiakaskirje"));
        assertThat(ChecksFixture.decision(CONTROLLER, check)).isEqualTo(before);
        person.login()
                .get("/api/v1/me/mailing-list-subscriptions")
                .then()
                .body("items.findAll { it.recordedBy != null }", empty());
        MovableClock.forward(Duration.ofMinutes(1));

        confirm(path).then().statusCode(200).body(containsString("Tilauksesi on vahvistettu"));
        confirm(path).then().statusCode(200);

        assertThat(ChecksFixture.decision(CONTROLLER, check)).isEqualTo("consent-recorded");
        person.login()
                .get("/api/v1/me/mailing-list-subscriptions")
                .then()
                .body("items.findAll { it.recordedBy != null }[0].list", equalTo("newsletter"))
                .body("items.findAll { it.recordedBy != null }[0].subscribed", equalTo(true));
        assertThat(Database.query("select event, how, wording from consent_log where subject_id = ?", person.subject()))
                .containsExactly(Map.of("event", "given", "how", "double-opt-in", "wording", "2026-11"));
        assertThat(told("form-1")).isEqualTo(1);

        MovableClock.forward(Duration.ofMinutes(1));
        LinksFixture.oneClick(LinksFixture.toMail(person.email(), "newsletter"))
                .then()
                .statusCode(200);
        assertThat(ChecksFixture.decision(CONTROLLER, check)).isEqualTo(before);
    }

    @Test
    void whoReadsTheAddressOfAnEndedRoleSubscribesNobody() {
        String person = newPerson();
        String work = "work." + person + "@example.com";
        send(
                "crm",
                contactDetails(person, 1, "own." + person + "@example.fi"),
                upsert(person, "role-" + person, 1, """
                        {"category": "organisations", "organisation": {"name": "Yhtiö Oy", "kind": "company"},
                         "workEmail": "%s", "from": "2020-01-01", "until": "2024-05-31",
                         "serviceHistoryUntil": "2030-01-01"}""".formatted(work)));

        confirm(asked(work, "form-5")).then().statusCode(200);

        assertThat(Database.count("""
                        select count(*) from item join subject_source using (subject_id) where person_id = ?
                            and category in ('mailing-list-subscriptions', 'consents')""", person)).isZero();
        assertThat(told("form-5")).isEqualTo(1);
    }

    @Test
    void knownAndUnknownAreAnsweredAlikeAndTheSourceIsToldOfBoth() {
        Person known = people.contact();
        String unknown = "unknown." + UUID.randomUUID() + "@example.org";

        List<Response> answers = Stream.of(known.email(), unknown)
                .map(address -> ask(address, "form-2-" + address.hashCode()))
                .toList();
        assertThat(answers).allMatch(answer -> answer.statusCode() == 202);
        assertThat(answers.stream().map(answer -> answer.asString().length()).distinct())
                .hasSize(1);

        Database.execute("delete from mail");
        confirm(asked(unknown, "form-3-" + unknown.hashCode())).then().statusCode(200);
        assertThat(told("form-3-" + unknown.hashCode())).isEqualTo(1);
        assertThat(ChecksFixture.decision(CONTROLLER, ChecksFixture.email(unknown, "email")))
                .isEqualTo("consent-not-recorded");
    }

    @ParameterizedTest
    @CsvSource({
        "fi, Vahvista tilauksesi, Asiakaskirje",
        "sv, Bekräfta din prenumeration, Kundbrev",
        "en, Confirm your subscription, Customer newsletter"
    })
    void theMailIsInTheLanguageOfTheForm(String language, String subject, String list) {
        String address = "form." + UUID.randomUUID() + "@example.org";
        Portal.asSource("crm")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "list", "newsletter",
                        "email", address,
                        "language", language,
                        "wordingVersion", "2026-11",
                        "reference", "form-4"))
                .post(REQUESTS)
                .then()
                .statusCode(202);

        try (var mailbox = Portal.mailbox()) {
            delivery.deliverPending().await().indefinitely();
            assertThat(mailbox.received()).singleElement().satisfies(mail -> {
                assertThat(mail.to()).isEqualTo(address);
                assertThat(mail.subject()).isEqualTo(subject);
                assertThat(mail.text()).contains(list);
                assertThat(path(mail.text())).endsWith("?lang=" + language).doesNotContain("form.");
            });
        }
        assertThat(Database.count("select count(*) from mail where recipient is not null"))
                .isZero();
    }

    @Test
    void anAddressGetsAFewMailsADayWhoeverAsks() {
        String address = "flood." + UUID.randomUUID() + "@example.org";

        for (int i = 0; i < 10; i++) {
            ask(address, "form-5-" + i).then().statusCode(202);
        }

        assertThat(Database.count("select count(*) from mail")).isEqualTo(3);
    }

    @Test
    void tagsOfOneMailboxAreOneMailbox() {
        String mailbox = "flood." + UUID.randomUUID();

        for (int i = 0; i < 10; i++) {
            ask(mailbox + "+" + i + "@example.org", "form-10-" + i).then().statusCode(202);
        }

        assertThat(Database.count("select count(*) from mail")).isEqualTo(3);
    }

    @Test
    void aSenderCausesOnlySoManyMailsADay() {
        ask("first." + UUID.randomUUID() + "@example.org", "form-11").then().statusCode(202);
        Database.execute("update daily_limit set taken = 2000 where kind = 'SUBSCRIPTION_CONFIRMATION'");

        ask("second." + UUID.randomUUID() + "@example.org", "form-12").then().statusCode(202);

        assertThat(Database.count("select count(*) from mail")).isEqualTo(1);
        Database.execute("delete from daily_limit");
    }

    @ParameterizedTest
    @CsvSource({"newsletter, list", "newsletter, everything", "offers, channel"})
    void anObjectionEndsWhatWaits(String list, String choice) {
        Person person = people.contact();
        String waiting = asked(person.email(), list, "form-13");
        MovableClock.forward(Duration.ofMinutes(1));
        LinksFixture.choose(LinksFixture.toMail(person.email(), list), choice)
                .then()
                .statusCode(200);
        List<String> before = decisions(person);

        confirm(waiting).then().statusCode(404).body(containsString("lomake uudelleen"));

        assertThat(decisions(person)).isEqualTo(before).doesNotContain("consent-recorded");
        assertThat(told("form-13")).isZero();
    }

    @Test
    void whatThePersonProhibitsInThePortalEndsItTooAndTheirNextConfirmationCounts() {
        Person person = people.contact();
        String waiting = asked(person.email(), "form-14");
        MovableClock.forward(Duration.ofMinutes(1));
        person.login()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "choices",
                        List.of(Map.of(
                                "channel", "email",
                                "scope", "direct-marketing",
                                "state", "prohibited"))))
                .put("/api/v1/me/marketing-prohibitions")
                .then()
                .statusCode(200);

        Portal.anonymous().get(waiting).then().statusCode(404).body(containsString("lomake uudelleen"));
        confirm(waiting).then().statusCode(404);
        assertThat(decisions(person)).contains("prohibited");

        MovableClock.forward(Duration.ofMinutes(1));
        confirm(asked(person.email(), "form-15")).then().statusCode(200);
        assertThat(decisions(person)).contains("consent-recorded");
    }

    private static List<String> decisions(Person person) {
        return ChecksFixture.decisions(
                CONTROLLER,
                ChecksFixture.of("email", person.email(), "email", "customer-communication"),
                ChecksFixture.of("email", person.email(), "email", "direct-marketing"));
    }

    @Test
    void whatIsNotConfirmedInTimeIsGone() {
        String address = "late." + UUID.randomUUID() + "@example.org";
        String path = asked(address, "form-6");

        MovableClock.forward(Duration.ofDays(7).plusSeconds(1));

        confirm(path)
                .then()
                .statusCode(404)
                .body(containsString("Linkki ei toimi"))
                .body(containsString("lomake uudelleen"));
        Portal.anonymous().get(path).then().statusCode(404);
        transactions.asSystem(() -> pending.expire(1_000)).await().indefinitely();
        assertThat(Database.count("select count(*) from pending_subscription where reference = 'form-6'"))
                .isZero();
    }

    @Test
    void ofTwoWhoConfirmAtOnceOnlyTheFirstDoes() throws Exception {
        String path = asked("twice." + UUID.randomUUID() + "@example.org", "form-9");

        try (Connection first =
                Database.hold("update pending_subscription set confirmed_at = asked_at where reference = 'form-9'")) {
            CompletableFuture<Integer> second =
                    CompletableFuture.supplyAsync(() -> confirm(path).statusCode());
            Database.awaitWaiter();
            first.commit();

            assertThat(second.join()).as("answered like the first").isEqualTo(200);
        }
        assertThat(told("form-9")).as("told by the first alone").isZero();
        assertThat(Database.count("select count(*) from pending_subscription"
                        + " where reference = 'form-9' and confirmed_at = asked_at"))
                .isOne();
    }

    @Test
    void aSubscriptionIsConfirmedOnce() {
        PendingSubscriptionEntity asked = new PendingSubscriptionEntity();
        asked.confirm(MORNING);

        assertThatThrownBy(() -> asked.confirm(MORNING.plusSeconds(1))).isInstanceOf(ProblemException.class);
        assertThat(asked.confirmedAt).isEqualTo(MORNING);
    }

    @Test
    void aLinkOfAnotherKindIsNone() {
        String unsubscribe = LinksFixture.toMail("a@example.org", null);
        String confirmation = asked("kind." + UUID.randomUUID() + "@example.org", "form-7");
        String token = URI.create(confirmation).getPath().replaceAll(".*/", "");

        confirm("/api/v1/subscription-confirmations/" + unsubscribe.replaceAll(".*/", ""))
                .then()
                .statusCode(404);
        LinksFixture.oneClick("/api/v1/unsubscribe/" + token).then().statusCode(404);
    }

    @Test
    void onlyTheCompanysOwnFormsAskAndOnlyForListsThatAreOpen() {
        Map<String, String> body = body("a@example.org", "form-8");
        Portal.asPartner(ACME)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "x")
                .body(body)
                .post(REQUESTS)
                .then()
                .statusCode(403);
        for (Map<String, String> wrong : List.of(
                Map.of("list", "customer-panel"),
                Map.of("list", "no-list"),
                Map.of("email", "no address"),
                Map.of("wordingVersion", "1999-1"))) {
            Map<String, String> request = new HashMap<>(body);
            request.putAll(wrong);
            Portal.asSource("crm")
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(request)
                    .post(REQUESTS)
                    .then()
                    .statusCode(400);
        }
    }

    private static Response ask(String address, String reference) {
        return ask(address, "newsletter", reference);
    }

    private static Response ask(String address, String list, String reference) {
        Map<String, String> body = new HashMap<>(body(address, reference));
        body.put("list", list);
        return Portal.asSource("crm")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(REQUESTS);
    }

    private static Map<String, String> body(String address, String reference) {
        return Map.of("list", "newsletter", "email", address, "wordingVersion", "2026-11", "reference", reference);
    }

    /** The path of the mail's link. */
    private String asked(String address, String reference) {
        return asked(address, "newsletter", reference);
    }

    private String asked(String address, String list, String reference) {
        Database.execute("delete from mail");
        ask(address, list, reference).then().statusCode(202);
        try (var mailbox = Portal.mailbox()) {
            delivery.deliverPending().await().indefinitely();
            return path(mailbox.received().get(0).text());
        }
    }

    private static String path(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static Response confirm(String path) {
        return Portal.anonymous().post(path);
    }

    private static long told(String reference) {
        return Database.count(
                "select count(*) from outbox where receiver = 'source:crm' and type = 'subscription'"
                        + " and reference ->> 'reference' = ? and reference ->> 'confirmed' = 'true'",
                reference);
    }
}
