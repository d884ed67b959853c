package fi.vastuugroup.privacy.marketing.check;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.CONTROLLER;
import static fi.vastuugroup.privacy.marketing.ChecksFixture.NORDIC;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.audit.AuditEvent.Actor;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.subject.RoleTurns;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a source says about somebody makes a consumer, a sole trader, a work contact, a company or a former contact of
 * them, and the answer to every channel and scope is what the law says of these: the expectations are written from the law.
 */
@QuarkusTest
class DecisionsFromFedLinesTest {

    private static final List<String> CHANNELS = List.of("email", "sms", "phone", "automated-call", "post", "online");
    private static final List<String> SCOPES =
            List.of("direct-marketing", "customer-communication", "partner-disclosure", "profiling");

    private static final String ACT = "no-prohibition-recorded act-917-2014-200-202";
    private static final String FREE = "no-prohibition-recorded gdpr-6-1-f";
    private static final String ASK = "consent-not-recorded act-917-2014-200";
    private static final String ASK_TERMINAL = "consent-not-recorded act-917-2014-205";
    private static final String ASK_GDPR = "consent-not-recorded gdpr-6-1-a";
    private static final String OBJECTED = "prohibited gdpr-21-3";
    private static final String PROHIBITED_BY_COMPANY = "prohibited act-917-2014-202";

    /** A natural person who is no customer: §200(1) asks for consent, calls by a person and letters are free. */
    private static final Map<String, List<String>> STRANGER = Map.of(
            "email", List.of(ASK, ASK, ASK_GDPR, FREE),
            "sms", List.of(ASK, ASK, ASK_GDPR, FREE),
            "phone", List.of(ACT, ACT, FREE, FREE),
            "automated-call", List.of(ASK, ASK, ASK_GDPR, FREE),
            "post", List.of(FREE, FREE, FREE, FREE),
            "online", List.of(ASK_TERMINAL, ASK_TERMINAL, ASK_GDPR, ASK_TERMINAL));

    /** A natural person who is the customer: e-mail and SMS need no consent, calling systems do. */
    private static final Map<String, List<String>> CUSTOMER = with(
            STRANGER,
            Map.of(
                    "email", List.of(ACT, ACT, ASK_GDPR, FREE),
                    "sms", List.of(ACT, ACT, ASK_GDPR, FREE),
                    "online", List.of(ASK_TERMINAL, FREE, ASK_GDPR, ASK_TERMINAL)));

    /** The private address of a customer's contact person: a natural person who is not the customer. */
    private static final Map<String, List<String>> PRIVATE_OF_CONTACT =
            with(STRANGER, Map.of("online", List.of(ASK_TERMINAL, FREE, ASK_GDPR, ASK_TERMINAL)));

    /** A legal person: allowed until prohibited (§202). */
    private static final Map<String, List<String>> COMPANY = with(
            STRANGER,
            Map.of(
                    "email", List.of(ACT, ACT, ASK_GDPR, FREE),
                    "sms", List.of(ACT, ACT, ASK_GDPR, FREE),
                    "automated-call", List.of(ACT, ACT, ASK_GDPR, FREE)));

    private static final Map<String, List<String>> CONTACT_OF_CUSTOMER =
            with(COMPANY, Map.of("online", List.of(ASK_TERMINAL, FREE, ASK_GDPR, ASK_TERMINAL)));

    /** What every partner hears of everybody of whom nothing is recorded. */
    private static final Map<String, List<String>> PARTNER = Map.of(
            "email", List.of(ASK, ASK, ASK_GDPR, ASK_GDPR),
            "sms", List.of(ASK, ASK, ASK_GDPR, ASK_GDPR),
            "phone", List.of(ACT, ACT, FREE, FREE),
            "automated-call", List.of(ASK, ASK, ASK_GDPR, ASK_GDPR),
            "post", List.of(FREE, FREE, FREE, FREE),
            "online", List.of(ASK_TERMINAL, ASK_TERMINAL, ASK_GDPR, ASK_TERMINAL));

    @Inject
    ItemChanges itemChanges;

    @Inject
    Transactions transactions;

    @Inject
    RoleTurns turns;

    private String person = "";
    private String own = "";
    private String work = "";
    private String info = "";

    @BeforeEach
    void somebody() {
        person = newPerson();
        own = "own." + person + "@example.fi";
        work = "work." + person + "@example.com";
        info = "info@" + person + ".example";
        details(own);
    }

    @ParameterizedTest
    @CsvSource({
        "consumer, customer, CUSTOMER",
        "consumer, prospect, STRANGER",
        "consumer, , STRANGER",
        "sole-trader, customer, CUSTOMER",
        "sole-trader, prospect, STRANGER",
        "sole-trader, , STRANGER",
    })
    void aConsumersAndASoleTradersAddressesAreTheCustomersOnlyWhereTheyAreKnownAsOne(
            String kind, @Nullable String relation, String expected) {
        role("role", kind, relation, null);

        for (String address : List.of(own, work, info)) {
            assertThat(answers(CONTROLLER, address))
                    .as(address)
                    .isEqualTo(expected.equals("CUSTOMER") ? CUSTOMER : STRANGER);
            assertThat(answers(NORDIC, address)).isEqualTo(PARTNER);
        }
    }

    @ParameterizedTest
    @CsvSource({"company", "association", "public-body"})
    void aCustomersContactPersonIsReachedInWorkDutiesAndIsNotTheCustomer(String kind) {
        role("role", kind, "customer", null);

        assertThat(answers(CONTROLLER, work)).isEqualTo(CONTACT_OF_CUSTOMER);
        assertThat(answers(CONTROLLER, own)).isEqualTo(PRIVATE_OF_CONTACT);
        assertThat(answers(CONTROLLER, info)).isEqualTo(COMPANY);
        for (String address : List.of(own, work, info)) {
            assertThat(answers(NORDIC, address)).isEqualTo(PARTNER);
        }
    }

    @ParameterizedTest
    @CsvSource({"prospect", "''"})
    void aContactPersonOfWhoIsNotKnownAsACustomerUsesNoService(String relation) {
        role("role", "company", relation.isEmpty() ? null : relation, null);

        assertThat(answers(CONTROLLER, work)).isEqualTo(COMPANY);
        assertThat(answers(CONTROLLER, own)).isEqualTo(STRANGER);
        assertThat(answers(CONTROLLER, info)).isEqualTo(COMPANY);
    }

    @Test
    void anAddressInACurrentRoleIsAWorkAddressAlsoWhenItStandsInTheContactDetails() {
        details(work);
        role("role", "company", "customer", null);

        assertThat(answers(CONTROLLER, work)).isEqualTo(CONTACT_OF_CUSTOMER);
    }

    @Test
    void anAddressOfAnEndedRoleIsNobodysWorkContactThoughAnotherRoleGoesOn() {
        role("old", "company", "customer", "2024-05-31");
        feed("new", """
                {"category": "organisations", "organisation": {"name": "Uusi Oy", "kind": "company", "relation": "customer"},
                 "workEmail": "new.%s", "from": "2024-06-01"}""".formatted(work));
        consent("email", "direct-marketing", "controller");
        consent("email", "direct-marketing", NORDIC);

        assertThat(answers(CONTROLLER, work)).isEqualTo(STRANGER);
        assertThat(answers(NORDIC, work)).isEqualTo(PARTNER);
        assertThat(answers(CONTROLLER, info)).isEqualTo(STRANGER);
        assertThat(answer(CONTROLLER, "new." + work, "email", "direct-marketing"))
                .isEqualTo("consent-recorded act-917-2014-200-1");

        prohibition("email", "direct-marketing");
        assertThat(answer(CONTROLLER, work, "email", "direct-marketing")).isEqualTo(OBJECTED);
        assertThat(answer(NORDIC, work, "email", "direct-marketing")).isEqualTo(OBJECTED);
        assertThat(answer(CONTROLLER, work, "email", "customer-communication")).isEqualTo(ASK);
    }

    @Test
    void anAddressOfAnEndedRolePermitsNothingAlsoWhereContactDetailsStillShowIt() {
        details(work);
        role("old", "company", "customer", "2024-05-31");
        consent("email", "direct-marketing", "controller");

        assertThat(answers(CONTROLLER, work)).isEqualTo(STRANGER);
    }

    @Test
    void whoTakesAnAddressOverIsDecidedByThemselvesButAProhibitionOfBeforeStays() {
        role("old", "company", "customer", "2024-05-31");
        String before = person;
        person = newPerson();
        role("role", "company", "customer", null);

        assertThat(answers(CONTROLLER, work)).isEqualTo(CONTACT_OF_CUSTOMER);

        person = before;
        prohibition("email", "direct-marketing");
        assertThat(answer(CONTROLLER, work, "email", "direct-marketing")).isEqualTo(PROHIBITED_BY_COMPANY);
        assertThat(answer(CONTROLLER, work, "sms", "direct-marketing")).isEqualTo(ACT);
    }

    @Test
    void theDayAfterItsLastDayARoleMakesNoWorkContactAndNoCompanyAnyMore() {
        LocalDate last = LocalDate.of(2027, 3, 31);
        at(last.minusDays(30));
        role("role", "company", "customer", last.toString());
        at(last);
        turns.followDue().await().indefinitely();
        assertThat(answers(CONTROLLER, work)).isEqualTo(CONTACT_OF_CUSTOMER);
        assertThat(answers(CONTROLLER, info)).isEqualTo(COMPANY);

        at(last.plusDays(1));
        turns.followDue().await().indefinitely();

        assertThat(answers(CONTROLLER, work)).isEqualTo(STRANGER);
        assertThat(answers(CONTROLLER, info)).isEqualTo(STRANGER);
    }

    @Test
    void anOrganisationsOwnProhibitionIsItsOwnAlone() {
        role("role", "company", "customer", null);
        object(info);

        assertThat(answer(CONTROLLER, info, "email", "direct-marketing")).isEqualTo(PROHIBITED_BY_COMPANY);
        assertThat(answer(CONTROLLER, info, "post", "direct-marketing")).isEqualTo(OBJECTED);
        assertThat(answer(NORDIC, info, "email", "direct-marketing")).isEqualTo(OBJECTED);
        assertThat(answers(CONTROLLER, work)).isEqualTo(CONTACT_OF_CUSTOMER);
        assertThat(answers(CONTROLLER, own)).isEqualTo(PRIVATE_OF_CONTACT);
    }

    @Test
    void aContactPersonsObjectionIsNotTheOrganisations() {
        role("role", "company", "customer", null);
        object(own);

        for (String address : List.of(own, work)) {
            assertThat(answer(CONTROLLER, address, "post", "direct-marketing")).isEqualTo(OBJECTED);
            assertThat(answer(NORDIC, address, "email", "direct-marketing")).isEqualTo(OBJECTED);
        }
        assertThat(answer(CONTROLLER, own, "email", "direct-marketing")).isEqualTo(OBJECTED);
        assertThat(answer(CONTROLLER, work, "email", "direct-marketing")).isEqualTo(PROHIBITED_BY_COMPANY);
        assertThat(answer(CONTROLLER, work, "email", "customer-communication")).isEqualTo(ACT);
        assertThat(answers(CONTROLLER, info)).isEqualTo(COMPANY);
    }

    @Test
    void aRestrictionIsAnsweredAsAnOrdinaryProhibitionIs() {
        role("role", "company", "customer", null);
        UUID subject = UUID.fromString(String.valueOf(Database.value(
                "select subject_id from subject_source where source_system = 'crm' and person_id = ?", person)));
        Block restriction = new Block(Block.Kind.RESTRICTION, null, null, "accuracy-contested", MovableClock.time());
        transactions
                .asSystem(() -> itemChanges.block(Actor.staff("officer"), subject, restriction))
                .await()
                .indefinitely();

        assertThat(answer(CONTROLLER, work, "email", "direct-marketing")).isEqualTo(PROHIBITED_BY_COMPANY);
        assertThat(answer(CONTROLLER, work, "online", "profiling")).isEqualTo(OBJECTED);
        assertThat(answer(CONTROLLER, own, "email", "direct-marketing")).isEqualTo(OBJECTED);
        assertThat(answer(NORDIC, work, "email", "direct-marketing")).isEqualTo(OBJECTED);
        assertThat(answers(CONTROLLER, info)).as("by a restricted role alone").isEqualTo(STRANGER);
    }

    @Test
    void aConsentNamesTheSectionThatAsksForIt() {
        consent("email", "direct-marketing", "controller");
        consent("automated-call", "direct-marketing", "controller");
        consent("email", "profiling", NORDIC);
        consent("online", "direct-marketing", "controller");

        assertThat(answer(CONTROLLER, own, "email", "direct-marketing"))
                .isEqualTo("consent-recorded act-917-2014-200-1");
        assertThat(answer(CONTROLLER, own, "automated-call", "direct-marketing"))
                .isEqualTo("consent-recorded act-917-2014-200-1");
        assertThat(answer(NORDIC, own, "email", "profiling")).isEqualTo("consent-recorded gdpr-6-1-a");
        assertThat(answer(CONTROLLER, own, "online", "direct-marketing"))
                .isEqualTo("consent-recorded act-917-2014-205");
    }

    @Test
    void nobodyHasOnlyTheRulesForStrangers() {
        assertThat(answers(CONTROLLER, own)).isEqualTo(STRANGER);
        assertThat(answers(CONTROLLER, "nobody." + person + "@example.org")).isEqualTo(STRANGER);
    }

    private void details(String email) {
        feed("details", """
                {"category": "contact-details", "givenName": "Testi", "familyName": "Henkilö", "email": "%s"}""".formatted(email));
    }

    private void role(String id, String kind, @Nullable String relation, @Nullable String until) {
        feed(id, """
                {"category": "organisations", "organisation": {"name": "Taho", "kind": "%s", %s "email": "%s"},
                 "workEmail": "%s", "from": "2020-01-01"%s}""".formatted(
                kind,
                relation == null ? "" : "\"relation\": \"" + relation + "\",",
                info,
                work,
                until == null ? "" : ", \"until\": \"" + until + "\", \"serviceHistoryUntil\": \"2030-01-01\""));
    }

    private void consent(String channel, String scope, String marketer) {
        feed("consent-" + channel + scope + marketer, """
                {"category": "consents", "marketer": "%s", "channel": "%s", "scope": "%s", "wordingVersion": "1",
                 "evidence": "form 17", "givenAt": "2026-01-15T09:00:00Z"}""".formatted(marketer, channel, scope));
    }

    private void prohibition(String channel, String scope) {
        feed("prohibition-" + channel + scope, """
                {"category": "marketing-prohibitions", "channel": "%s", "scope": "%s", "state": "prohibited",
                 "recordedAt": "2026-02-15T09:00:00Z"}""".formatted(channel, scope));
    }

    private final Map<String, Long> versions = new HashMap<>();

    private void feed(String item, String content) {
        String id = item + "-" + person;
        List<JsonNode> answers = send("crm", upsert(person, id, versions.merge(id, 1L, Long::sum), content));
        assertThat(answers.get(0).get("outcome").asText())
                .as(answers.toString())
                .isIn("created", "updated");
    }

    private static void object(String address) {
        ChecksFixture.objected(NORDIC, address);
    }

    private static void at(LocalDate day) {
        MovableClock.set(day.atStartOfDay(Helsinki.ZONE).toInstant());
    }

    private static String answer(String marketer, String address, String channel, String scope) {
        return ask(marketer, List.of(ChecksFixture.of("email", address, channel, scope)))
                .get(0);
    }

    /** The answers by channel, in the order of the scopes. */
    private static Map<String, List<String>> answers(String marketer, String address) {
        List<Map<String, String>> checks = new ArrayList<>();
        CHANNELS.forEach(
                channel -> SCOPES.forEach(scope -> checks.add(ChecksFixture.of("email", address, channel, scope))));
        List<String> answers = ask(marketer, checks);
        Map<String, List<String>> byChannel = new HashMap<>();
        for (int i = 0; i < CHANNELS.size(); i++) {
            byChannel.put(CHANNELS.get(i), answers.subList(SCOPES.size() * i, SCOPES.size() * (i + 1)));
        }
        return byChannel;
    }

    private static List<String> ask(String marketer, List<Map<String, String>> checks) {
        JsonPath json = ChecksFixture.post(marketer, checks)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> decisions = json.getList("answers.decision");
        List<String> sections = json.getList("answers.section");
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            answers.add(decisions.get(i) + " " + sections.get(i));
        }
        return answers;
    }

    private static Map<String, List<String>> with(Map<String, List<String>> base, Map<String, List<String>> differing) {
        Map<String, List<String>> both = new HashMap<>(base);
        both.putAll(differing);
        return both;
    }
}
