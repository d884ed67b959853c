package fi.vastuugroup.privacy.delivery.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who follows notifications hears of each step once. */
@QuarkusTest
class ReceiverConfirmedListenerTest {

    private static final String CRM = "source:crm";

    @Inject
    OutboxStore outbox;

    @Inject
    Transactions transactions;

    @Inject
    RecordingFollower follower;

    @BeforeEach
    void nothingToTell() {
        Database.empty();
        follower.forget();
    }

    @Test
    void theIdsComeInTheOrderOfTheNotifications() {
        List<UUID> ids = add(50);

        assertThat(ids).hasSize(50).doesNotHaveDuplicates();
        assertThat(Database.query("select (reference ->> 'n')::int as n from outbox order by id"))
                .extracting(row -> row.get("n"))
                .containsExactlyElementsOf(IntStream.range(0, 50).boxed().toList());
    }

    @Test
    void whatIsFetchedIsToldOnceAndWhatIsAcknowledgedIsConfirmedOnce() {
        List<UUID> ids = add(2);

        fetch();
        fetch();
        acknowledge(ids.get(1));
        acknowledge(ids.get(1));

        assertThat(follower.steps())
                .containsExactly("told " + ids.get(0), "told " + ids.get(1), "confirmed " + ids.get(1));
    }

    @Test
    void whatIsAcknowledgedUnseenIsToldToo() {
        UUID id = add(1).get(0);

        acknowledge(id);
        fetch();

        assertThat(follower.steps()).containsExactly("told " + id, "confirmed " + id);
    }

    private List<UUID> add(int count) {
        List<Notification> notifications = IntStream.range(0, count)
                .mapToObj(i -> new Notification(CRM, "erasure", null, null, Map.of("n", i)))
                .toList();
        return transactions.asSystem(() -> outbox.add(notifications)).await().indefinitely();
    }

    private static void fetch() {
        Portal.asSource("crm").get("/api/v1/notifications").then().statusCode(200);
    }

    private static void acknowledge(UUID id) {
        Portal.asSource("crm")
                .post("/api/v1/notifications/" + id + "/acknowledgement")
                .then()
                .statusCode(204);
    }
}
