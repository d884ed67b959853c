package fi.vastuugroup.privacy.disclosure.ledger;

import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.ACME;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.changes;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.disclosed;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** References go with their persons when staff joins and separates them. */
@QuarkusTest
class JoinedSubjectsDisclosuresTest {

    @BeforeEach
    void recipients() {
        Database.empty();
        DisclosureFixture.partner(ACME);
    }

    @Test
    void theJoinedPersonHasBothDisclosuresAndBothReferencesHearOfAProhibition() {
        Person one = Person.held();
        Person other = Person.held();
        String ones = disclosed(ACME, one);
        String others = disclosed(ACME, other);
        UUID subject = one.subject();

        act(subject, "joins", "{\"other\": \"%s\", \"reason\": \"Sama\"}".formatted(other.subject()));
        assertThat(one.disclosures().getList("items")).hasSize(2);
        assertThat(disclosed(ACME, one)).isEqualTo(ones);

        one.prohibit();

        assertThat(changes(ACME, null, 10).getList("items.reference", String.class))
                .contains(ones, others);
        assertThat(one.disclosures().getList("items.notices.flatten().type", String.class))
                .containsOnly("prohibition");
    }

    @Test
    void separatedAgainEachHasTheirOwn() {
        Person one = Person.held();
        Person other = Person.held();
        disclosed(ACME, one);
        String others = disclosed(ACME, other);
        UUID subject = one.subject();
        act(subject, "joins", "{\"other\": \"%s\", \"reason\": \"Sama\"}".formatted(other.subject()));

        act(
                subject,
                "separations",
                "{\"source\": \"crm\", \"personId\": \"%s\", \"reason\": \"Eri\"}".formatted(other.id()));

        assertThat(one.disclosures().getList("items")).hasSize(1);
        assertThat(other.disclosures().getList("items")).hasSize(1);
        assertThat(disclosed(ACME, other)).isEqualTo(others);
    }

    @Test
    void whatIsDisclosedWhileTheyAreOneIsWhoseAddressItWasBy() {
        Person one = Person.held();
        Person other = Person.held();
        act(one.subject(), "joins", "{\"other\": \"%s\", \"reason\": \"Sama\"}".formatted(other.subject()));
        disclosed(ACME, other);
        assertThat(one.disclosures().getList("items")).hasSize(1);

        act(
                one.subject(),
                "separations",
                "{\"source\": \"crm\", \"personId\": \"%s\", \"reason\": \"Eri\"}".formatted(other.id()));

        assertThat(one.disclosures().getList("items")).isEmpty();
        assertThat(other.disclosures().getList("items")).hasSize(1);
    }

    @Test
    void pagesAfterASeparationHaveEverythingOfTheirOwnOnceAndNothingElse() {
        MovableClock.set(Instant.parse("2026-11-20T09:00:00Z"));
        Person one = Person.held();
        Person other = Person.held();
        for (int i = 0; i < 3; i++) {
            disclosed(ACME, one);
            MovableClock.forward(Duration.ofMinutes(1));
            disclosed(ACME, other);
            MovableClock.forward(Duration.ofMinutes(1));
        }
        List<String> ones = pages(one, null);
        List<String> others = pages(other, null);
        UUID subject = one.subject();
        act(subject, "joins", "{\"other\": \"%s\", \"reason\": \"Sama\"}".formatted(other.subject()));
        assertThat(pages(one, null)).hasSize(6).containsAll(ones).containsAll(others);
        JsonPath firstOfBoth = page(one, null, 3);
        assertThat(firstOfBoth.getList("items.id")).isEqualTo(List.of(others.get(0), ones.get(0), others.get(1)));

        act(
                subject,
                "separations",
                "{\"source\": \"crm\", \"personId\": \"%s\", \"reason\": \"Eri\"}".formatted(other.id()));

        assertThat(pages(one, null)).hasSize(3).isEqualTo(ones);
        assertThat(pages(other, null)).hasSize(3).isEqualTo(others);
        assertThat(pages(one, firstOfBoth.getString("nextCursor")))
                .as("a place of before goes on among their own")
                .isEqualTo(ones.subList(1, 3));
        assertThat(pages(other, firstOfBoth.getString("nextCursor"))).isEqualTo(others.subList(2, 3));
    }

    private static JsonPath page(Person person, @Nullable String cursor, int limit) {
        RequestSpecification asked = person.asked().queryParam("limit", limit);
        return (cursor == null ? asked : asked.queryParam("cursor", cursor))
                .get(DisclosureFixture.MINE)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> pages(Person person, @Nullable String from) {
        List<String> ids = new ArrayList<>();
        String cursor = from;
        do {
            JsonPath page = page(person, cursor, 1);
            ids.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return ids;
    }

    private static void act(UUID subject, String what, String body) {
        officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/staff/subjects/" + subject + "/" + what)
                .then()
                .statusCode(201);
    }
}
