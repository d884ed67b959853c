package fi.vastuugroup.privacy.register.block;

import static fi.vastuugroup.privacy.register.StaffFixture.HOLDS;
import static fi.vastuugroup.privacy.register.StaffFixture.RESTRICTIONS;
import static fi.vastuugroup.privacy.register.StaffFixture.block;
import static fi.vastuugroup.privacy.register.StaffFixture.create;
import static fi.vastuugroup.privacy.register.StaffFixture.officer;
import static fi.vastuugroup.privacy.register.StaffFixture.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.vastuugroup.privacy.register.StaffFixture.Person;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The holds, and the restrictions, that are to be looked at first stand first, over all pages. */
@QuarkusTest
class BlocksByReviewTest {

    private static final String DAYS = "2027-03-01,2027-02-01,2027-01-15,2027-02-01,2027-02-01,2026-12-24";

    @BeforeEach
    void nothing() {
        Database.empty();
        MovableClock.set(Instant.parse("2026-11-22T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 200})
    void whatIsDueFirstStandsFirstOverAllPages(int limit) {
        for (String list : List.of(HOLDS, RESTRICTIONS)) {
            List<String> placed = placedOn(list);
            List<String> expected = inOrder(placed, 5, 2, 1, 3, 4, 0);
            if (list.equals(RESTRICTIONS)) {
                String neverReviewed = place(list, "objection-granted", null);
                expected.add(neverReviewed);
            }

            assertThat(read(list, limit, "due")).as(list).isEqualTo(expected);
            assertThat(read(list, limit, "newest")).as(list).isEqualTo(newestFirst(expected));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"prolonged", "ended", "gone"})
    void nothingIsSkippedWhereTheLastOneSeenMoves(String what) {
        for (String list : List.of(HOLDS, RESTRICTIONS)) {
            List<String> expected = inOrder(placedOn(list), 5, 2, 1, 3, 4, 0);
            JsonPath first = page(list, 3, "due", null);
            String last = first.getString("items[2].id");
            switch (what) {
                case "prolonged" ->
                    officer()
                            .body("{\"reviewOn\": \"2027-06-30\"}")
                            .put(list + "/" + last + "/review")
                            .then()
                            .statusCode(200);
                case "ended" ->
                    Database.execute("update item_block set lifted_at = now() where id = ?", UUID.fromString(last));
                default -> Database.execute("delete from item_block where id = ?", UUID.fromString(last));
            }

            List<String> rest =
                    page(list, 200, "due", first.getString("nextCursor")).getList("items.id", String.class);

            List<String> after = new ArrayList<>(expected.subList(3, 6));
            if (what.equals("prolonged")) {
                after.add(last);
            }
            assertThat(rest).as(list).isEqualTo(after);
        }
    }

    @Test
    void theOrderHoldsForWhatAFilterLetsThrough() {
        List<String> placed = placedOn(HOLDS);
        Person person = Person.known();
        String later = place(HOLDS, person, "legal-claim", "2027-05-05");
        String sooner = place(HOLDS, person, "legal-claim", "2027-04-04");

        assertThat(found(HOLDS, "subject", person.subject().toString())).containsExactly(sooner, later);
        assertThat(found(HOLDS, "ground", "legal-claim")).containsExactly(sooner, later);
        assertThat(found(HOLDS, "reviewBy", "2027-01-31")).isEqualTo(inOrder(placed, 5, 2));
        assertThat(found(HOLDS, "reviewBy", "2026-12-23")).isEmpty();
        assertThat(found(RESTRICTIONS, "reviewBy", "2027-01-31")).isEmpty();
    }

    @Test
    void whatHasEndedStandsNewestFirst() {
        List<String> released = new ArrayList<>();
        for (String id : placedOn(HOLDS)) {
            officer()
                    .body("{\"reason\": \"Selvitetty\"}")
                    .post(HOLDS + "/" + id + "/release")
                    .then()
                    .statusCode(200);
            released.add(id);
        }

        assertThat(found(HOLDS, "released", "true")).isEqualTo(newestFirst(released));
        assertThat(found(HOLDS, "released", "false")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sort, soonest, invalid-request",
        "sort, DUE, invalid-request",
        "sort, '', invalid-request",
        "cursor, x, invalid-cursor"
    })
    void anotherOrderIsRefused(String name, String value, String problem) {
        for (String list : List.of(HOLDS, RESTRICTIONS)) {
            officer()
                    .queryParam(name, value)
                    .get(list)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:privacy-portal:problem:" + problem));
        }
    }

    @Test
    void aCursorIsOfOneOrderAndTheOrderIsTheOfficersAlone() {
        placedOn(HOLDS);
        String cursor = page(HOLDS, 2, "due", null).getString("nextCursor");

        officer()
                .queryParam("cursor", cursor)
                .get(HOLDS)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:privacy-portal:problem:invalid-cursor"));
        service().get(HOLDS + "?sort=due").then().statusCode(403);
        service().get(RESTRICTIONS + "?sort=due").then().statusCode(403);
    }

    @Test
    void aPageReadsTheIndexOfItsOrder() {
        Person person = Person.known();
        Database.execute("""
                insert into item_block (subject_id, kind, ground, placed_at, review_on, lifted_at)
                select ?, case n % 3 when 0 then 'hold' else 'restriction' end, 'x', now(),
                    date '2027-01-01' + n % 700, case n % 5 when 0 then now() end
                from generate_series(1, 5000) n""", person.subject());
        Database.execute("analyze item_block");

        assertThat(Database.planForManyRows("""
                select * from item_block where kind = 'hold' and lifted_at is null
                    and (coalesce(review_on, date '9999-12-31'), id) > ('2027-02-01', '00000000-0000-0000-0000-000000000000')
                order by coalesce(review_on, date '9999-12-31'), id limit 51""")).contains("item_block_review").doesNotContain("Sort");
    }

    /** One for each of the days, of as many persons. */
    private static List<String> placedOn(String list) {
        List<String> ids = new ArrayList<>();
        for (String day : List.of(DAYS.split(","))) {
            ids.add(place(list, list.equals(HOLDS) ? "audit" : "accuracy-contested", day));
        }
        return ids;
    }

    private static String place(String list, String ground, @Nullable String day) {
        return place(list, Person.known(), ground, day);
    }

    private static String place(String list, Person person, String ground, @Nullable String day) {
        String review = day == null ? "" : ", \"reviewOn\": \"%s\"".formatted(day);
        return create(list, block(person.subject(), ground, review))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> inOrder(List<String> ids, int... places) {
        List<String> ordered = new ArrayList<>();
        for (int place : places) {
            ordered.add(ids.get(place));
        }
        return ordered;
    }

    /** As their ids say, which are made one after the other. */
    private static List<String> newestFirst(List<String> ids) {
        return ids.stream().sorted((one, other) -> other.compareTo(one)).toList();
    }

    private static List<String> found(String list, String name, String value) {
        return officer()
                .queryParam("sort", "due")
                .queryParam(name, value)
                .get(list)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static List<String> read(String list, int limit, String sort) {
        List<String> read = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            JsonPath page = page(list, limit, sort, cursor);
            read.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return read;
    }

    private static JsonPath page(String list, int limit, String sort, @Nullable String cursor) {
        var request = officer().queryParam("limit", limit).queryParam("sort", sort);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get(list).then().statusCode(200).extract().jsonPath();
    }
}
