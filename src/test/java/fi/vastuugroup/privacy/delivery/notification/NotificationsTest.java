package fi.vastuugroup.privacy.delivery.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A receiver gets what it must be told until it acknowledges, and learns nothing of what others are told. */
@QuarkusTest
class NotificationsTest {

    private static final String PATH = "/api/v1/notifications";
    private static final String CRM = "source:crm";
    private static final String SUPPORT = "source:support-desk";

    @BeforeEach
    void nothingToTell() {
        Database.empty();
    }

    @Test
    void theyComeOldestFirstUpToTheLimit() {
        List<String> ids = IntStream.range(0, 120).mapToObj(i -> tell(CRM)).toList();

        assertThat(pending("")).isEqualTo(ids.subList(0, 50));
        assertThat(pending("?limit=1")).isEqualTo(ids.subList(0, 1));
        assertThat(pending("?limit=200")).isEqualTo(ids);
    }

    @Test
    void aPageGoesOnBehindTheOneBeforeThoughItWasAcknowledgedAndAProhibitionCameMeanwhile() {
        List<String> erasures = IntStream.range(0, 5).mapToObj(i -> tell(CRM)).toList();
        String prohibition = tell(CRM, "prohibition");

        JsonPath first = page("?limit=3");
        assertThat(first.getList("items.id")).containsExactly(prohibition, erasures.get(0), erasures.get(1));
        acknowledge("crm", erasures.get(1)).then().statusCode(204);
        tell(CRM, "prohibition");

        JsonPath second = page("?limit=3&cursor=" + first.getString("nextCursor"));
        assertThat(second.getList("items.id")).isEqualTo(erasures.subList(2, 5));
        assertThat(second.getString("nextCursor")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "many"})
    void aLimitOutOfBoundsIsRefused(String limit) {
        Portal.asSource("crm").get(PATH + "?limit=" + limit).then().statusCode(400);
    }

    @Test
    void whatIsAcknowledgedNeverComesAgainAndTheRestDoes() {
        List<String> ids = IntStream.range(0, 3).mapToObj(i -> tell(CRM)).toList();

        acknowledge("crm", ids.get(1)).then().statusCode(204);
        acknowledge("crm", ids.get(1)).then().statusCode(204);

        assertThat(pending("")).containsExactly(ids.get(0), ids.get(2));
        assertThat(pending("")).containsExactly(ids.get(0), ids.get(2));
    }

    @Test
    void aReceiverGetsItsOwnOnly() {
        tell(SUPPORT);
        tell("partner:acme-events");
        // The name of a partner is not that of a source system.
        tell("partner:crm");
        tell("crm");

        assertThat(pending("")).isEmpty();
        Portal.asPartner("acme-events")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].type", equalTo("erasure"));
    }

    @Test
    void anothersNotificationAnswersExactlyAsAnUnknownOneAndStays() {
        String others = tell(SUPPORT);

        var anothers = acknowledge("crm", others);
        var unknown = acknowledge("crm", UUID.randomUUID().toString());

        assertThat(anothers.statusCode()).isEqualTo(404);
        assertThat(anothers.asByteArray()).isEqualTo(unknown.asByteArray());
        assertThat(headers(anothers)).isEqualTo(headers(unknown));
        assertThat(Database.count("select count(*) from outbox where acknowledged_at is null"))
                .isEqualTo(1);
    }

    /** What an answer says of itself, but for when it was given and to which request: two answers never agree in these. */
    private static List<String> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !header.hasSameNameAs(new Header("Date", ""))
                        && !header.hasSameNameAs(new Header("traceparent", "")))
                .map(Header::toString)
                .sorted()
                .toList();
    }

    private static Response acknowledge(String source, String id) {
        return Portal.asSource(source).post(PATH + "/" + id + "/acknowledgement");
    }

    private static List<String> pending(String query) {
        return page(query).getList("items.id");
    }

    private static JsonPath page(String query) {
        return Portal.asSource("crm")
                .get(PATH + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String tell(String receiver) {
        return tell(receiver, "erasure");
    }

    private static String tell(String receiver, String type) {
        return String.valueOf(Database.query("""
                        insert into outbox (receiver, type, reference, created_at)
                        values (?, ?, '{}', '2026-11-22') returning id""", receiver, type).get(0).get("id"));
    }
}
