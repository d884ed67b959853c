package fi.vastuugroup.privacy.register.admission;

import static fi.vastuugroup.privacy.register.RightsFixture.assertDecision;
import static fi.vastuugroup.privacy.register.RightsFixture.outcomes;
import static fi.vastuugroup.privacy.register.RightsFixture.subjectOf;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.journal.RestoreFixture;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.RightsFixture;
import fi.vastuugroup.privacy.register.erasure.ErasureOrder;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.item.ItemSelection;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.JournalDirectory;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was erased of a person who stays comes back under no other id, and a restore changes nothing of it (invariant 9). */
@QuarkusTest
class PartlyErasedTest {

    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");

    @Inject
    RightsFixture rights;

    @Inject
    RestoreFixture disaster;

    private String person = "";
    private UUID subject = new UUID(0, 0);

    @BeforeEach
    void somebodyWithARole() {
        MovableClock.set(MORNING);
        JournalDirectory.empty();
        person = newPerson();
        assertThat(outcomes(send("crm", details("details-", person), line("role-", """
                        {"category": "organisations", "organisation": {"name": "Yhtiö Oy", "kind": "company"},
                        "from": "2020-01-01"}"""))))
                .containsOnly("created");
        subject = subjectOf(person);
    }

    @Test
    void contactDetailsErasedAloneStayAway() {
        erase(Category.CONTACT_DETAILS);

        assertThat(outcomes(send("crm", details("other-details-", "other-" + person))))
                .containsExactly("blocked-by-tombstone");
        assertThat(held("contact-details")).isZero();

        MovableClock.forward(Duration.ofDays(2));
        assertThat(outcomes(send("crm", line("mail-", """
                        {"category": "feedback", "about": "support", "givenAt": "2026-11-24T07:00:00Z"}""")))).containsExactly("created");
        assertThat(outcomes(send("crm", details("other-details-", "other-" + person))))
                .containsExactly("created");
        assertThat(outcomes(send("crm", details("third-details-", "third-" + person))))
                .containsExactly("created");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "feedback | \"about\": \"support\", \"givenAt\": \"%s\"",
                "page-views | \"openedAt\": \"%s\", \"page\": \"https://www.example.com/a\"",
                "interests | \"topic\": \"training\", \"declaredAt\": \"%s\"",
                "logins | \"service\": \"portal\", \"loggedInAt\": \"%s\", \"method\": \"password\", \"succeeded\": false"
            })
    void ofEachCategoryOnlyWhatCameAboutSinceComesIn(String category, String fields) {
        String content = "{\"category\": \"" + category + "\", " + fields + "}";
        assertThat(outcomes(send("crm", line("first-", content.formatted("2026-10-01T10:00:00Z")))))
                .containsExactly("created");
        erase(Arrays.stream(Category.values())
                .filter(each -> each.slug().equals(category))
                .findFirst()
                .orElseThrow());
        MovableClock.forward(Duration.ofDays(2));

        assertThat(outcomes(send(
                        "crm",
                        line("second-", content.formatted("2026-10-01T10:00:00Z")),
                        line("third-", content.formatted("2026-11-21T10:00:00Z")),
                        line("fourth-", content.formatted("2026-11-23T10:00:00Z")))))
                .containsExactly("blocked-by-tombstone", "blocked-by-tombstone", "created");
    }

    @Test
    void afterARestoreItIsSoToo() {
        login().get("/api/v1/me").then().body("linked", equalTo(true));
        disaster.backup();
        erase(Category.CONTACT_DETAILS);
        login().get("/api/v1/me").then().body("linked", equalTo(true));
        disaster.restore();

        disaster.replay();

        login().get("/api/v1/me").then().body("linked", equalTo(true));
        assertThat(held("contact-details")).isZero();
        assertThat(outcomes(send("crm", details("other-details-", "other-" + person))))
                .containsExactly("blocked-by-tombstone");
        disaster.replay();
        login().get("/api/v1/me").then().body("linked", equalTo(true));
    }

    @Test
    void anErasureWithoutTombstonesForgetsFormerAddressesAfterARestoreToo() {
        send("crm", details("details-", "moved-" + person, 2));
        assertThat(former()).isEqualTo(1);
        disaster.backup();
        rights.erase(
                subject,
                new ErasureOrder(
                        Set.of(Category.CONTACT_DETAILS),
                        ItemSelection.of(Set.of(Category.CONTACT_DETAILS)),
                        Set.of(),
                        false));
        assertThat(former()).isZero();
        disaster.restore();
        assertThat(former()).isEqualTo(1);

        disaster.replay();

        assertThat(former()).isZero();
    }

    @Test
    void aRefusalThatWaitedForTheEndOfARestrictionIsKeptWithTheErasure() {
        String address = person + "@example.com";
        UUID restriction = rights.block(subject, Block.Kind.RESTRICTION, null, null);
        assertThat(outcomes(send("crm", refusal()))).containsExactly("parked");

        assertThat(rights.erase(
                                subject,
                                new ErasureOrder(
                                        EnumSet.allOf(Category.class), ItemSelection.ALL, Set.of(restriction), true))
                        .subjectRemoved())
                .isTrue();

        assertDecision("prohibited", "email", address, "post");
        assertThat(Database.count(
                        "select count(*) from journal_entry where kind = 'erasure' and content ->> 'subject' = ?"
                                + " and content -> 'prohibitions' @> '\"post/direct-marketing\"'",
                        subject.toString()))
                .isEqualTo(1);
    }

    @Test
    void oneOfWhoRemainsForADutyIsRecordedForTheHashesWhenTheRestrictionEnds() {
        String address = person + "@example.com";
        send("crm", line("invoice-", """
                {"category": "orders-and-billing", "kind": "invoice", "number": "1", "date": "2026-02-01",
                "currency": "EUR", "amount": "1.00", "lines": []}"""));
        rights.erase(
                subject,
                new ErasureOrder(
                        EnumSet.complementOf(EnumSet.of(Category.ORDERS_AND_BILLING)),
                        ItemSelection.ALL,
                        Set.of(),
                        true));
        UUID restriction = rights.block(subject, Block.Kind.RESTRICTION, null, null);
        assertThat(outcomes(send("crm", refusal()))).containsExactly("parked");

        rights.lift(subject, restriction);

        assertDecision("prohibited", "email", address, "post");
    }

    private ObjectNode refusal() {
        return line("refusal-", """
                {"category": "marketing-prohibitions", "channel": "post", "scope": "direct-marketing",
                "state": "prohibited", "recordedAt": "2026-11-01T10:00:00Z"}""");
    }

    private void erase(Category category) {
        assertThat(rights.erase(subject, RightsFixture.of(category)).subjectRemoved())
                .isFalse();
    }

    private ObjectNode details(String id, String name) {
        return details(id, name, 1);
    }

    private ObjectNode details(String id, String name, long version) {
        return upsert(person, id + person, version, """
                {"category": "contact-details", "givenName": "Testi", "familyName": "Henkilö",
                "email": "%s@example.com"}""".formatted(name));
    }

    private ObjectNode line(String id, String content) {
        return upsert(person, id + person, 1, content);
    }

    private RequestSpecification login() {
        return Portal.asCustomer("mine-" + person, person + "@example.com");
    }

    private long held(String category) {
        return Database.count("select count(*) from item where subject_id = ? and category = ?", subject, category);
    }

    private long former() {
        return Database.count("select count(*) from former_identifier where subject_id = ?", subject);
    }
}
