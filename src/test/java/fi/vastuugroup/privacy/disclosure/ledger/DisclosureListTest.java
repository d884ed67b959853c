package fi.vastuugroup.privacy.disclosure.ledger;

import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.ACME;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.MINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's list of disclosures: which of them, how many, and how it goes on. */
@QuarkusTest
class DisclosureListTest {

    /** One disclosure: when, on which day in Helsinki, and to whom. */
    private record Disclosed(String at, String day, String recipient) {}

    private static final List<Disclosed> DISCLOSED = List.of(
            new Disclosed("2026-01-09T21:59:59Z", "2026-01-09", ACME),
            new Disclosed("2026-01-09T22:00:00Z", "2026-01-10", "police"),
            new Disclosed("2026-01-10T12:00:00Z", "2026-01-10", ACME),
            new Disclosed("2026-01-10T21:59:59Z", "2026-01-10", "police"),
            new Disclosed("2026-01-11T10:00:00Z", "2026-01-11", ACME));

    private Person person = new Person("nobody");

    @BeforeEach
    void disclosures() {
        Database.empty();
        DisclosureFixture.partner(ACME);
        DisclosureFixture.recipient("police", "authority");
        person = Person.held();
        DISCLOSED.forEach(one -> record(one.recipient(), "", one.at()));
        record(
                "police",
                ", \"order\": \"R 1/2026\", \"notShownUntil\": \"%s\", \"notShownGround\": \"Esitutkinta\""
                        .formatted(LocalDate.now(ZoneOffset.UTC).plusMonths(3)),
                null);
    }

    private void record(String recipient, String more, @Nullable String at) {
        String set = DisclosureFixture.record(recipient, person, more)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        if (at != null) {
            Database.execute("update disclosure set disclosed_at = ?::timestamptz where set_id = ?::uuid", at, set);
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void aListHasWhatIsAskedForAndSaysHowMany(Map<String, String> asked, Predicate<Disclosed> expected) {
        List<Disclosed> newest = DISCLOSED.stream()
                .filter(expected)
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
        List<String> found = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            RequestSpecification request = person.asked().queryParams(asked).queryParam("limit", 2);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(MINE)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(newest.size()))
                    .extract()
                    .jsonPath();
            for (int i = 0; i < page.getList("items").size(); i++) {
                found.add(page.getString("items[" + i + "].disclosedAt") + " "
                        + page.getString("items[" + i + "].recipient.id"));
            }
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(found)
                .isEqualTo(newest.stream()
                        .map(one -> one.at() + " " + one.recipient())
                        .toList());
    }

    static Stream<Arguments> asked() {
        return Stream.of(
                of(Map.of(), one -> true),
                of(Map.of("from", "2026-01-10"), one -> one.day().compareTo("2026-01-10") >= 0),
                of(Map.of("to", "2026-01-10"), one -> one.day().compareTo("2026-01-10") <= 0),
                of(
                        Map.of("from", "2026-01-10", "to", "2026-01-10"),
                        one -> one.day().equals("2026-01-10")),
                of(Map.of("recipient", "police"), one -> one.recipient().equals("police")),
                of(
                        Map.of("recipient", ACME, "from", "2026-01-10"),
                        one -> one.recipient().equals(ACME) && one.day().compareTo("2026-01-10") >= 0),
                of(Map.of("recipient", "nobody"), one -> false));
    }

    private static Arguments of(Map<String, String> asked, Predicate<Disclosed> expected) {
        return Arguments.of(asked, expected);
    }

    @Test
    void nobodyElseHasThemAndACursorGoesWithItsLimits() {
        assertThat(Person.held().disclosures().getInt("total")).isZero();
        String cursor = person.asked()
                .queryParam("limit", 1)
                .queryParam("recipient", ACME)
                .get(MINE)
                .path("nextCursor");

        person.asked()
                .get(MINE + "?recipient=police&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:privacy-portal:problem:invalid-cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=yesterday", "to=2026-02-30", "limit=0", "name=x"})
    void whatCannotBeAskedForIsRefused(String query) {
        person.asked().get(MINE + "?" + query).then().statusCode(400);
    }
}
