package fi.vastuugroup.privacy.register.me;

import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.copy.TakenCopy;
import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages are bounded in bytes, whatever items say, and between them have every item once. */
@QuarkusTest
class LongPagesTest {

    private static final int CHATS = 60;
    private static final int TEXT = 200_000;
    private static final int PAGE = 2_097_152;
    private static final String CHAT_PATH = "/api/v1/me/data/chat-conversations";

    /** The item with which a page has reached its size, and what stands around contents. */
    private static final int MOST = PAGE + TEXT + 100_000;

    private PersonFixture someone;

    @BeforeEach
    void somebodyIsHeld() {
        someone = PersonFixture.prospect().fed();
    }

    @Test
    void longItemsComeOnShortPagesInEveryOrderEachOnce() {
        feed(1, "x");

        for (String order : List.of("newest", "oldest", "due")) {
            List<JsonObject> pages = pages(someone::asked, CHAT_PATH + "?sort=" + order);

            assertThat(pages)
                    .as(order)
                    .hasSizeBetween(6, 8)
                    .allSatisfy(page -> assertThat(page.encode().length()).isLessThan(MOST));
            assertThat(pages)
                    .allSatisfy(page -> assertThat(page.getInteger("total")).isEqualTo(CHATS));
            assertThat(starts(pages)).isEqualTo(expected(order.equals("newest")));
        }
        List<JsonObject> staffs = pages(
                StaffFixture::officer,
                StaffFixture.SUBJECTS + someone.subject()
                        + "/data/chat-conversations?sort=oldest&purpose=handle-request");
        assertThat(staffs).hasSizeBetween(6, 8);
        assertThat(starts(staffs)).isEqualTo(expected(false));
    }

    @Test
    void aFilteredPageIsBoundedToo() {
        feed(1, "x");

        List<JsonObject> pages = pages(someone::asked, CHAT_PATH + "?q=xxxx&sort=oldest");

        assertThat(pages).hasSizeBetween(6, 8);
        assertThat(starts(pages)).isEqualTo(expected(false));
    }

    @Test
    void shortItemsComeAsManyAsAreAskedFor() {
        send(
                "crm",
                IntStream.range(0, 120)
                        .mapToObj(i -> chat(i % CHATS, i / CHATS + 1, i / CHATS == 0 ? "hei" : "moi"))
                        .toArray());

        List<JsonObject> pages = pages(someone::asked, CHAT_PATH);

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).getJsonArray("items")).hasSize(CHATS);
    }

    /** What waits is as long as what is held: both together make the page, and all of it comes in when the block ends. */
    @Test
    void whatWaitsIsBoundedAndAppliedInPortions() {
        feed(1, "x");
        String request = someone.file("{\"right\": \"restriction\", \"ground\": \"accuracy-contested\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(request).isNotNull();
        assertThat(feed(2, "y")).containsOnly("parked");

        List<JsonObject> waiting = pages(someone::asked, CHAT_PATH + "/waiting");
        assertThat(waiting)
                .hasSizeBetween(6, 8)
                .allSatisfy(page -> assertThat(page.encode().length()).isLessThan(MOST));
        assertThat(waiting.stream().mapToInt(page -> page.getJsonArray("items").size()))
                .satisfies(sizes -> assertThat(
                                sizes.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(CHATS));

        List<JsonObject> held = pages(someone::asked, CHAT_PATH + "?sort=oldest");
        assertThat(held)
                .hasSizeBetween(10, 12)
                .allSatisfy(page -> assertThat(page.encode().length()).isLessThan(MOST + TEXT));
        assertThat(starts(held)).isEqualTo(expected(false));

        someone.asked()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(PersonFixture.REQUESTS + "/" + request + "/restriction-end")
                .then()
                .statusCode(200);
        assertThat(Database.count(
                        "select count(*) from item where subject_id = ? and category = 'chat-conversations'"
                                + " and source_version = 2 and content #>> '{messages,0,text}' like 'yy%'",
                        someone.subject()))
                .isEqualTo(CHATS);
    }

    @Test
    void theCopyHasEachOnce() {
        feed(1, "x");
        String id = someone.file("{\"right\": \"access\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        TakenCopy copy = TakenCopy.of(someone.asked().get(PersonFixture.REQUESTS + "/" + id + "/copy"));

        assertThat(copy.records("chat-conversations").stream()
                        .map(item -> item.at("/content/startedAt").asText())
                        .sorted())
                .containsExactlyElementsOf(expected(false));
    }

    @Test
    void howLongWhatWaitsIsIsKnown() {
        feed(1, "ä");

        assertThat(Database.count(
                        "select count(*) from stored_item where subject_id = ? and content_bytes <> octet_length(content::text)",
                        someone.subject()))
                .isZero();
        assertThat(Database.count(
                        "select min(content_bytes) from stored_item where subject_id = ? and category = 'chat-conversations'",
                        someone.subject()))
                .isGreaterThan(2 * TEXT);
    }

    private List<String> feed(long version, String letter) {
        return IntStream.range(0, CHATS)
                .mapToObj(i -> chat(i, version, letter.repeat(TEXT / 10)))
                .map(line -> send("crm", line).get(0).path("outcome").asText())
                .collect(toList());
    }

    /** Ten messages. */
    private ObjectNode chat(int number, long version, String text) {
        String message = "{\"author\": \"subject\", \"sentAt\": \"%s\", \"text\": \"%s\"}".formatted(at(number), text);
        return upsert(someone.person(), "chat-" + number + someone.person(), version, """
                {"category": "chat-conversations", "startedAt": "%1$s", "endedAt": "%1$s", "messages": [%2$s]}""".formatted(
                        at(number),
                        String.join(
                                ",",
                                List.of(message).stream()
                                        .flatMap(one -> IntStream.range(0, 10).mapToObj(i -> one))
                                        .toList())));
    }

    private static String at(int number) {
        return "2026-11-01T10:%02d:00Z".formatted(number);
    }

    private static List<String> expected(boolean newest) {
        return IntStream.range(0, CHATS)
                .mapToObj(i -> at(newest ? CHATS - 1 - i : i))
                .toList();
    }

    private static List<String> starts(List<JsonObject> pages) {
        return pages.stream()
                .flatMap(page -> page.getJsonArray("items").stream())
                .map(JsonObject.class::cast)
                .map(item -> item.getJsonObject("content").getString("startedAt"))
                .toList();
    }

    private static List<JsonObject> pages(Supplier<RequestSpecification> asked, String path) {
        List<JsonObject> pages = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            RequestSpecification request = asked.get().queryParam("limit", 100);
            JsonObject page = new JsonObject((cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            assertThat(page.getJsonArray("items", new JsonArray())).isNotEmpty();
            pages.add(page);
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return pages;
    }
}
