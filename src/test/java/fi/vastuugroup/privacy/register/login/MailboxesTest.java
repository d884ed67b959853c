package fi.vastuugroup.privacy.register.login;

import static fi.vastuugroup.privacy.marketing.ChecksFixture.ACME;
import static fi.vastuugroup.privacy.register.StaffFixture.SUBJECTS;
import static fi.vastuugroup.privacy.register.StaffFixture.create;
import static fi.vastuugroup.privacy.register.StaffFixture.officer;
import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.register.StaffFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A login opens the data of the very mailbox that it has, while that mailbox is the person's. */
@QuarkusTest
class MailboxesTest {

    private static final String ROLE = """
            {"category": "organisations", "organisation": {"name": "Oy Ab", "kind": "company"}, "workEmail": "%s",
             "from": "2020-01-01", "until": %s}""";

    private final String person = newPerson();

    @BeforeEach
    void aDay() {
        MovableClock.set(Instant.parse("2026-11-20T08:00:00Z"));
    }

    private static void fed(Object... lines) {
        assertThat(send("crm", lines))
                .extracting(answer -> answer.path("outcome").asText())
                .containsOnly("created");
    }

    private static boolean linked(String sub, String address) {
        return Portal.asCustomer(sub, address)
                .get("/api/v1/me")
                .then()
                .extract()
                .path("linked");
    }

    private String role(String until) {
        return ROLE.formatted("work." + person + "@example.fi", until);
    }

    @ParameterizedTest
    @CsvSource({
        "anna.%s@strasse.example, anna.%s@straße.example",
        "anna.%s@βόλοσ.example, anna.%s@βόλος.example",
        "kari.%s@example.fi, \u212aari.%s@example.fi",
        "ma\u0308ki.%s@example.fi, m\u00e4ki.%s@example.fi",
        "anna.%s@example.fi, anna.%s@\uff25xample.fi"
    })
    void whatUnicodeFoldsIsAnotherMailboxToALogin(String held, String other) {
        fed(contactDetails(person, 1, held.formatted(person)));

        assertThat(linked("other-" + person, other.formatted(person))).isFalse();
        assertThat(linked("own-" + person, held.formatted(person).replace("kari", "KARI")))
                .isTrue();
    }

    @Test
    void domainsThatRegistriesKeepApartAreTwoToAChecker() {
        String address = "x" + person + "@faß.example";
        fed(contactDetails(person, 1, address));
        Portal.asCustomer(person, address)
                .contentType("application/json")
                .body(
                        "{\"choices\": [{\"channel\": \"post\", \"scope\": \"direct-marketing\", \"state\": \"prohibited\"}]}")
                .put("/api/v1/me/marketing-prohibitions")
                .then()
                .statusCode(200);

        assertThat(ChecksFixture.decisions(
                        ACME,
                        ChecksFixture.email(address, "post"),
                        ChecksFixture.email("x" + person + "@xn--fa-hia.example", "post"),
                        ChecksFixture.email("x" + person + "@fass.example", "post")))
                .containsExactly("prohibited", "prohibited", "no-prohibition-recorded");
    }

    @ParameterizedTest
    @CsvSource({"sole-trader, true", "consumer, true", "company, false"})
    void whoIsTheOrganisationHasItsMailbox(String kind, boolean own) {
        String address = "yrittaja" + person + "@example.fi";
        fed(upsert(person, "role-" + person, 1, """
                {"category": "organisations", "organisation": {"name": "Toiminimi", "kind": "%s", "email": "%s"},
                 "from": "2020-01-01"}""".formatted(kind, address)));

        assertThat(linked(person, address)).isEqualTo(own);
    }

    /** Whoever reads an organisation's own mailbox may come in: it is nobody's alone, whose role or details it also stands in. */
    @ParameterizedTest
    @CsvSource({"false, 2020-01-01, ", "true, 2020-01-01, ", "false, 2020-01-01, 2026-11-18", "true, 2027-01-01, "})
    void anOrganisationsOwnMailboxOpensNothing(boolean work, String from, String until) {
        String mailbox = "toimisto" + person + "@example.fi";
        String colleague = newPerson();
        fed(
                work
                        ? upsert(person, "role-" + person, 1, ROLE.formatted(mailbox, "null"))
                        : contactDetails(person, 1, mailbox));
        boolean before = linked("before-" + person, mailbox);
        fed(upsert(colleague, "role-" + colleague, 1, """
                {"category": "organisations", "organisation": {"name": "Oy Ab", "kind": "company", "email": "%s"},
                 "from": "%s", "until": %s}""".formatted(
                        mailbox, from, until == null ? "null" : "\"" + until + "\"")));

        assertThat(before).isTrue();
        assertThat(linked("before-" + person, mailbox)).isFalse();
        assertThat(linked("after-" + person, mailbox)).isFalse();
    }

    @Test
    void aWorkAddressOfARoleThatIsOverLinksNobodyEvenWhileTheRelationGoesOn() {
        String work = "work." + person + "@example.fi";
        fed(
                contactDetails(person, 1, "own." + person + "@example.fi"),
                upsert(person, "ended-" + person, 1, role("\"2026-11-18\"")),
                upsert(person, "other-" + person, 1, role("null").replace("work.", "new.")));

        assertThat(linked("successor-" + person, work)).isFalse();
        assertThat(linked("own-" + person, "own." + person + "@example.fi")).isTrue();
        assertThat(linked("new-" + person, "new." + person + "@example.fi")).isTrue();
    }

    @Test
    void aLinkByAWorkAddressEndsWithTheRoleThoughContactDetailsHaveItToo() {
        String work = "work." + person + "@example.fi";
        fed(
                contactDetails(person, 1, work),
                upsert(person, "other-" + person, 1, role("null").replace("work.", "new.")),
                upsert(person, "role-" + person, 1, role("\"2026-11-20\"")));
        assertThat(linked(person, work)).isTrue();

        MovableClock.set(Instant.parse("2026-11-20T22:30:00Z"));
        assertThat(linked(person, work)).isFalse();

        JsonNode extended =
                send("crm", upsert(person, "role-" + person, 2, role("null"))).get(0);
        assertThat(extended.path("outcome").asText()).isEqualTo("updated");
        assertThat(linked(person, work)).isTrue();
    }

    @Test
    void aMailboxThatSomebodyElseReadsLinksNobodyUntilStaffGivesItBack() {
        Person person = Person.known();
        Person colleague = Person.known();
        for (String sub : List.of("wrong-" + person.id(), "second-" + person.id())) {
            assertThat(linked(sub, person.email())).isTrue();
        }

        unlink(person, "wrong-" + person.id(), "wrong-person");

        for (String sub : List.of("wrong-", "second-", "anew-")) {
            assertThat(linked(sub + person.id(), person.email())).as(sub).isFalse();
        }
        assertThat(linked("own-" + colleague.id(), colleague.email())).isTrue();
        send("crm", contactDetails(person.id(), 2, "toinen-" + person.email()));
        assertThat(linked("moved-" + person.id(), "toinen-" + person.email()))
                .as("another mailbox of the same person")
                .isTrue();
        send("crm", contactDetails(person.id(), 3, person.email()));

        create(
                        SUBJECTS + person.subject() + "/login-links",
                        "{\"issuer\": \"%s\", \"sub\": \"%s\", \"reason\": \"Passi nähty\"}"
                                .formatted(issuer(), "wrong-" + person.id()))
                .statusCode(201);
        assertThat(linked("wrong-" + person.id(), person.email())).isTrue();
        assertThat(linked("anew-" + person.id(), person.email())).isTrue();
    }

    @Test
    void aLoginThatIsLostLeavesTheMailboxToThePerson() {
        Person person = Person.known();
        assertThat(linked("lost-" + person.id(), person.email())).isTrue();

        unlink(person, "lost-" + person.id(), "login-lost");

        assertThat(linked("lost-" + person.id(), person.email())).isFalse();
        assertThat(linked("anew-" + person.id(), person.email())).isTrue();
    }

    private static void unlink(Person person, String sub, String reason) {
        Object link = Database.value(
                "select id::text from subject_login where subject_id = ? and sub = ?", person.subject(), sub);
        officer()
                .delete(SUBJECTS + person.subject() + "/login-links/" + link + "?reason=" + reason)
                .then()
                .statusCode(204);
    }

    private static String issuer() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.customers.auth-server-url", String.class);
    }
}
