package fi.vastuugroup.privacy.marketing.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.vastuugroup.privacy.journal.JournalReplay;
import fi.vastuugroup.privacy.journal.JournalWriter;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture;
import fi.vastuugroup.privacy.marketing.PeopleFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.JournalDirectory;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A restored database forgets nobody's prohibition (invariants 5 and 9). */
@QuarkusTest
class ChoiceJournalTest {

    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";

    @Inject
    PeopleFixture people;

    @Inject
    JournalWriter writer;

    @Inject
    JournalReplay replay;

    @BeforeEach
    @AfterEach
    void nothingJournalled() {
        JournalDirectory.empty();
    }

    @Test
    void aProhibitionComesBackAfterARestore() {
        Person person = people.contact();
        choose(person.login(), "prohibited");
        write();
        restoreWithoutChoices();
        assertEquals("no-prohibition-recorded", decision(person));

        replay();
        assertEquals("prohibited", decision(person));

        List<?> once = Database.query("select * from address_choice order by 1, 2, 3");
        List<?> decisions = Database.query("select * from marketing_decision order by 1");
        replay();
        assertThat(Database.query("select * from address_choice order by 1, 2, 3"))
                .usingRecursiveComparison()
                .isEqualTo(once);
        assertThat(Database.query("select * from marketing_decision order by 1"))
                .usingRecursiveComparison()
                .isEqualTo(decisions);
    }

    @Test
    void theJournalHoldsHashesOnly() {
        Person person = people.contact();
        choose(person.login(), "prohibited");
        write();

        assertThat(JournalDirectory.text())
                .contains("\"kind\":\"prohibition\"", "\"state\":\"prohibited\"")
                .doesNotContain(person.email(), person.phone(), person.phone().substring(4), person.id(), "@");
    }

    @Test
    void aProhibitionThatWasLiftedStaysLifted() {
        Person person = people.contact();
        choose(person.login(), "prohibited");
        choose(person.login(), "no-choice");
        write();
        restoreWithoutChoices();

        replay();

        assertEquals("no-prohibition-recorded", decision(person));
    }

    @Test
    void whatOneLiftsLeavesTheOthersProhibitionOnASharedNumber() {
        Person one = people.contact();
        Person other = people.contact(one.phone());
        choose(one.login(), "prohibited");
        choose(other.login(), "prohibited");
        choose(other.login(), "no-choice");
        write();
        restoreWithoutChoices();

        replay();

        assertEquals(
                "prohibited", ChecksFixture.decision(ChecksFixture.ACME, ChecksFixture.phone(one.phone(), "phone")));
    }

    @Test
    void anUnlinkedLoginsChoiceForItsAddressComesBack() {
        String address = "nobody-" + System.nanoTime() + "@example.com";
        choose(Portal.asCustomer("login-" + address, address), "prohibited");
        write();
        restoreWithoutChoices();
        assertEquals(
                "no-prohibition-recorded",
                ChecksFixture.decision(ChecksFixture.ACME, ChecksFixture.email(address, "phone")));

        replay();

        assertEquals("prohibited", ChecksFixture.decision(ChecksFixture.ACME, ChecksFixture.email(address, "phone")));
    }

    @Test
    void whatTheDatabaseHasNewerStays() {
        Person person = people.contact();
        choose(person.login(), "prohibited");
        write();
        choose(person.login(), "no-choice");

        replay();

        assertEquals("no-prohibition-recorded", decision(person));
    }

    private static String decision(Person person) {
        return ChecksFixture.decision(ChecksFixture.ACME, ChecksFixture.email(person.email(), "phone"));
    }

    private static void choose(RequestSpecification login, String state) {
        String tag = login.get(CHOICES).header("ETag");
        login.header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "choices", List.of(Map.of("channel", "phone", "scope", "direct-marketing", "state", state))))
                .put(CHOICES)
                .then()
                .statusCode(200);
    }

    /** As from a backup that was taken before anybody chose. */
    private static void restoreWithoutChoices() {
        Database.execute("delete from item where category = 'marketing-prohibitions' and source_system = 'portal'");
        Database.execute("delete from address_choice");
        Database.execute("delete from marketing_decision");
    }

    private void write() {
        writer.writePending().await().indefinitely();
    }

    private void replay() {
        replay.replay().await().indefinitely();
    }
}
