package fi.vastuugroup.privacy.register.me;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.deletion;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A category's list: its order, what it leaves out, how much there is, and how it goes on. */
@QuarkusTest
class CategoryListTest {

    private static final String PATH = "/api/v1/me/data/feedback";
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final List<String> WORDS = List.of("Lämmin KIITOS", "kiitos", "Straße", "moi", "50 % alennus_");

    /** What was fed: written down here, and looked for in what is answered. */
    private record Fed(String id, Instant givenAt, String text) {
        LocalDate day() {
            return givenAt.atZone(HELSINKI).toLocalDate();
        }

        ObjectNode line(String person, long version) {
            return upsert(person, id + person, version, """
                    {"category": "feedback", "about": "%s", "text": "%s", "givenAt": "%s"}""".formatted(id, text, givenAt));
        }
    }

    private final List<Fed> fed = new ArrayList<>();
    private String person = "";

    @BeforeEach
    void somebodySaidMuch() {
        person = newPerson();
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            // Around midnights in Helsinki, several at the same time, in no order.
            Instant givenAt = Instant.parse(
                            "2026-10-0%dT%d:59:59Z".formatted(1 + random.nextInt(5), 20 + random.nextInt(2)))
                    .plusSeconds(random.nextInt(2));
            fed.add(new Fed("f" + i, givenAt, WORDS.get(random.nextInt(WORDS.size()))));
        }
        List<Object> lines = new ArrayList<>(List.of(contactDetails(person, 1, person + "@example.com")));
        fed.forEach(one -> lines.add(one.line(person, 1)));
        assertThat(send("crm", lines.toArray()))
                .extracting(answer -> answer.path("outcome").asText())
                .containsOnly("created");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 200})
    void theLatestComeFirstOrLast(int limit) {
        assertThat(times(read(limit, Map.of())))
                .hasSize(40)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .isEqualTo(times(read(limit, Map.of("sort", "newest"))));
        assertThat(ids(read(limit, Map.of()))).doesNotHaveDuplicates();
        assertThat(times(read(limit, Map.of("sort", "oldest")))).hasSize(40).isSorted();
        assertThat(ids(read(limit, Map.of("sort", "oldest")))).doesNotHaveDuplicates();
    }

    @Test
    void whatIsDueFirstComesFirstAndWhatHasNoDayLast() {
        List<Object> roles = new ArrayList<>();
        IntStream.range(0, 12)
                .forEach(i -> roles.add(upsert(person, "r" + i + person, 1, """
                        {"category": "organisations", "organisation": {"name": "Oy %1$d", "kind": "company"}, "from": "2020-01-01"
                         %2$s}""".formatted(
                                i,
                                i % 4 == 0
                                        ? ""
                                        : ", \"until\": \"2026-0%1$d-0%2$d\", \"serviceHistoryUntil\": \"2026-0%1$d-0%2$d\""
                                                .formatted(1 + i % 3, 1 + i % 5)))));
        send("crm", roles.toArray());

        List<@Nullable String> days = new ArrayList<>();
        for (JsonPath page : pages("/api/v1/me/data/organisations", 5, Map.of("sort", "due"))) {
            days.addAll(page.getList("items.retention.keptUntil"));
        }

        assertThat(days).hasSize(12).contains((String) null);
        assertThat(days).isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
    }

    @Test
    void aListOfSomeDaysHasWhatHappenedOnTheseInHelsinki() {
        LocalDate from = LocalDate.of(2026, 10, 2);
        LocalDate to = LocalDate.of(2026, 10, 4);

        has(
                Map.of("from", "2026-10-02", "to", "2026-10-04"),
                one -> !one.day().isBefore(from) && !one.day().isAfter(to));
        has(Map.of("from", "2026-10-02"), one -> !one.day().isBefore(from));
        has(Map.of("to", "2026-10-04", "sort", "oldest"), one -> !one.day().isAfter(to));
        has(Map.of("from", "2026-10-04", "to", "2026-10-02"), one -> false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kiitos", "KIITOS", "lämmin k", "strasse", "%", "_", "f1", "\\", "'", "nothing of the kind"})
    void aTextIsFoundInWhateverCase(String text) {
        has(Map.of("q", text), one -> folded(one.text() + "\n" + one.id()).contains(folded(text)));
        has(
                Map.of("q", text, "from", "2026-10-03"),
                one -> folded(one.text() + "\n" + one.id()).contains(folded(text))
                        && !one.day().isBefore(LocalDate.of(2026, 10, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"category", "feedback", "givenAt", "crm"})
    void whatIsNotInTheContentIsNotFound(String text) {
        has(Map.of("q", text), one -> false);
    }

    @Test
    void whatIsWithheldIsListedAndFoundByNoText() {
        ObjectNode secret = new Fed("secret", Instant.parse("2026-10-03T10:00:00Z"), "Liikesalaisuus").line(person, 1);
        send("crm", secret.put("withheld", "trade-secret"));

        assertThat(page(200, Map.of("q", "liikesalaisuus")).getInt("total")).isZero();
        JsonPath all = page(200, Map.of());
        assertThat(all.getInt("total")).isEqualTo(41);
        assertThat(all.getList("items.withheld.reason")).contains("trade-secret");
    }

    @Test
    void aListGoesOnThoughWhatWasSeenMovedOrWent() {
        JsonPath first = page(10, Map.of());
        List<String> seen = new ArrayList<>(first.getList("items.content.about"));
        Map<String, Fed> byId = new HashMap<>();
        fed.forEach(one -> byId.put(one.id(), one));
        String last = seen.get(9);
        Fed moved = Objects.requireNonNull(byId.get(seen.get(8)));
        send(
                "crm",
                deletion(person, last + person, 2, "feedback"),
                new Fed(moved.id(), Instant.parse("2026-10-10T10:00:00Z"), moved.text()).line(person, 2));

        List<String> rest = new ArrayList<>();
        @Nullable String cursor = first.getString("nextCursor");
        while (cursor != null) {
            JsonPath page = page(10, Map.of("cursor", cursor));
            rest.addAll(page.getList("items.content.about"));
            cursor = page.getString("nextCursor");
        }

        assertThat(rest).hasSize(30).doesNotHaveDuplicates().doesNotContainAnyElementsOf(seen);
    }

    @Test
    void aCursorGoesWithItsOrderAndItsLimits() {
        String cursor = page(10, Map.of("q", "kiitos")).getString("nextCursor");
        for (Map<String, Object> other : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("q", "moi"),
                Map.of("q", "kiitos", "sort", "oldest"),
                Map.of("q", "kiitos", "to", "2026-10-04"))) {
            asked(other)
                    .queryParam("cursor", cursor)
                    .get(PATH)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:privacy-portal:problem:invalid-cursor"));
        }
    }

    @Test
    void aPageTellsWhatIsHeldOfTheWholeCategory() {
        JsonPath page = page(1, Map.of("q", "moi"));

        assertThat(page.getInt("category.count")).isEqualTo(40);
        assertThat(page.getString("category.category")).isEqualTo("feedback");
        assertThat(page.getMap("category"))
                .isEqualTo(asked(Map.of()).get("/api/v1/me/data").path("items.find { it.category == 'feedback' }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=latest", "from=yesterday", "to=2026-02-30", "from=0001-01-01", "limit=201"})
    void whatCannotBeAskedForIsRefused(String query) {
        asked(Map.of()).get(PATH + "?" + query).then().statusCode(400);
    }

    private void has(Map<String, Object> asked, Predicate<Fed> expected) {
        List<JsonPath> pages = pages(PATH, 7, asked);
        List<String> ids = fed.stream().filter(expected).map(Fed::id).sorted().toList();

        assertThat(pages.stream()
                        .flatMap(page -> page.<String>getList("items.content.about").stream())
                        .sorted())
                .isEqualTo(ids);
        assertThat(pages).extracting(page -> page.getInt("total")).containsOnly(ids.size());
    }

    private static String folded(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private List<Map<String, Object>> read(int limit, Map<String, Object> asked) {
        return pages(PATH, limit, asked).stream()
                .flatMap(page -> page.<Map<String, Object>>getList("items").stream())
                .toList();
    }

    private static List<Instant> times(List<Map<String, Object>> items) {
        return items.stream()
                .map(item -> Instant.parse(String.valueOf(item.get("eventAt"))))
                .toList();
    }

    private static List<Object> ids(List<Map<String, Object>> items) {
        return items.stream().map(item -> item.get("id")).toList();
    }

    private List<JsonPath> pages(String path, int limit, Map<String, Object> asked) {
        List<JsonPath> pages = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            RequestSpecification request = asked(asked).queryParam("limit", limit);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            pages.add(page);
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return pages;
    }

    private JsonPath page(int limit, Map<String, Object> asked) {
        return asked(asked)
                .queryParam("limit", limit)
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private RequestSpecification asked(Map<String, Object> asked) {
        return Portal.asCustomer(person, person + "@example.com").queryParams(asked);
    }
}
