package fi.vastuugroup.privacy.disclosure.feed;

import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.ACME;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.NORDIC;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.changes;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.disclosure.DisclosureFixture.Person;
import fi.vastuugroup.privacy.marketing.ChecksFixture;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A prohibition says on which channels and for what a partner has to stop: where its checks answer more strictly. */
@QuarkusTest
class ProhibitedUseTest {

    @BeforeEach
    void recipients() {
        Database.empty();
        DisclosureFixture.partner(ACME);
        DisclosureFixture.partner(NORDIC);
    }

    /** The oracle is the partner's own check of every channel and scope before and after. */
    @ParameterizedTest
    @ValueSource(strings = {"post", "sms", "phone", "email"})
    void aProhibitionNamesWhatChecksAnswerMoreStrictly(String channel) {
        Person person = Person.held();
        String reference = DisclosureFixture.disclosed(ACME, person);
        Map<String, String> before = decisions(ACME, person);

        person.prohibit(channel);

        Set<String> expected = tightened(before, decisions(ACME, person));
        JsonPath events = changes(ACME, null, 10);
        assertThat(events.getList("items.reference")).containsExactly(reference);
        assertThat(cells(events.getList("items[0].prohibited"))).isEqualTo(expected);
        assertThat(expected).contains(channel + "/direct-marketing").allMatch(cell -> cell.startsWith(channel + "/"));
        JsonPath told = DisclosureFixture.notifications(ACME);
        assertThat(told.getString("items[0].type")).isEqualTo("prohibition");
        assertThat(cells(told.getList("items[0].reference.prohibited"))).isEqualTo(expected);
        assertThat(changes(NORDIC, null, 10).getList("items")).isEmpty();
    }

    /** Who may not be told of a restriction's ground still has to stop with everything. */
    @Test
    void aRestrictionIsAProhibitionOfEverything() {
        Person person = Person.held();
        DisclosureFixture.disclosed(ACME, person);
        person.restrict();

        JsonPath events = changes(ACME, null, 10);

        List<Map<String, Object>> items = events.getList("items");
        for (Map<String, Object> item : items) {
            if ("prohibition".equals(item.get("type"))) {
                assertThat(String.valueOf(item.get("prohibited"))).contains("email", "post", "phone", "sms");
            } else {
                assertThat(item).doesNotContainKey("prohibited");
            }
        }
        assertThat(items).extracting(item -> item.get("type")).contains("restriction");
    }

    @Test
    void aFilterLeavesOutAndItsCursorIsItsOwn() {
        Person first = Person.held();
        Person second = Person.held();
        String one = DisclosureFixture.disclosed(ACME, first);
        String two = DisclosureFixture.disclosed(ACME, second);
        first.prohibit();
        second.restrict();
        MovableClock.forward(Duration.ofDays(3));
        second.prohibit();

        assertThat(list("reference", one).getList("items.reference")).containsOnly(one);
        assertThat(list("reference", two).getList("items.reference")).containsOnly(two);
        assertThat(list("type", "restriction").getList("items.reference")).containsExactly(two);
        assertThat(list("type", "erasure").getList("items")).isEmpty();
        assertThat(list(
                                "from",
                                MovableClock.time()
                                        .atZone(ZoneOffset.UTC)
                                        .toLocalDate()
                                        .minusDays(1)
                                        .toString())
                        .getList("items.changedAt"))
                .hasSizeLessThan(changes(ACME, null, 50).getList("items").size());

        JsonPath page = list("type", "restriction");
        String cursor = page.getString("nextCursor");
        assertThat(page.getBoolean("more")).isFalse();
        asked().queryParam("cursor", cursor).get().then().statusCode(400);
        asked().queryParam("type", "prohibition")
                .queryParam("cursor", cursor)
                .get()
                .then()
                .statusCode(400);
        assertThat(asked().queryParam("type", "restriction")
                        .queryParam("cursor", cursor)
                        .get()
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        first.restrict();
        assertThat(asked().queryParam("type", "restriction")
                        .queryParam("cursor", cursor)
                        .get()
                        .jsonPath()
                        .getList("items.reference"))
                .containsExactly(one);
        asked().queryParam("type", "telepathy").get().then().statusCode(400);
        asked().queryParam("colour", "red").get().then().statusCode(400);
    }

    private static RequestSpecification asked() {
        return Portal.asPartner(ACME).basePath("/api/v1/prohibition-changes");
    }

    private static JsonPath list(String parameter, String value) {
        return asked().queryParam(parameter, value)
                .get()
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, String> decisions(String partner, Person person) {
        Map<String, String> decisions = new HashMap<>();
        for (Channel channel : Channel.values()) {
            for (String scope : List.of("direct-marketing", "partner-disclosure")) {
                decisions.put(
                        channel.slug() + "/" + scope,
                        ChecksFixture.decision(
                                partner, ChecksFixture.of("email", person.email(), channel.slug(), scope)));
            }
        }
        return decisions;
    }

    private static Set<String> tightened(Map<String, String> before, Map<String, String> after) {
        Set<String> permitted = Set.of("no-prohibition-recorded", "consent-recorded");
        Set<String> cells = new TreeSet<>();
        after.forEach((cell, decision) -> {
            String stood = before.getOrDefault(cell, "");
            boolean less = permitted.contains(stood) && !permitted.contains(decision);
            if (less || decision.equals("prohibited") && !stood.equals("prohibited")) {
                cells.add(cell);
            }
        });
        return cells;
    }

    private static Set<String> cells(List<Map<String, String>> prohibited) {
        Set<String> cells = new TreeSet<>();
        prohibited.forEach(cell -> cells.add(
                String.join("/", Stream.of("channel", "scope").map(cell::get).toList())));
        return cells;
    }
}
