package fi.vastuugroup.privacy.histories;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.histories.Model.Channel;
import fi.vastuugroup.privacy.histories.Model.Chat;
import fi.vastuugroup.privacy.retention.RetentionRun;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After every step of a random history: no check permits what the model forbids, nobody sees another's item, nothing
 * erased is there again, nothing is deleted early or late (invariants 2, 5, 6, 7, 8, 9).
 */
@QuarkusTest
class HistoriesTest {

    private static final int STEPS = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    RetentionRun retention;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void whatTheModelSaysHoldsAfterEveryStep(long seed) {
        MovableClock.set(Instant.now());
        History history = new History(seed, () -> retention.run().await().atMost(PATIENCE));
        List<String> told = new ArrayList<>(List.of("seed " + seed));
        for (int step = 0; step < STEPS; step++) {
            try {
                told.add(history.step());
                checksFollow(history.people());
                seesWhatIsTheirOwn(history.anybody());
            } catch (AssertionError wrong) {
                throw new AssertionError(String.join("\n", told) + "\n" + wrong.getMessage(), wrong);
            }
        }
    }

    private static void checksFollow(List<Model> people) {
        List<Map<String, String>> checks = new ArrayList<>();
        for (Model person : people) {
            for (Channel channel : Channel.values()) {
                checks.add(Map.of(
                        "identifierType",
                        "email",
                        "identifier",
                        person.email,
                        "channel",
                        channel.slug(),
                        "scope",
                        "direct-marketing"));
            }
        }
        List<Boolean> permitted = Portal.asPartner("acme-events")
                .contentType(ContentType.JSON)
                .body(Map.of("checks", checks))
                .post("/api/v1/prohibition-checks")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("answers.permitted");
        int next = 0;
        for (Model person : people) {
            for (Channel channel : Channel.values()) {
                boolean answer = permitted.get(next++);
                if (person.forbids(channel)) {
                    assertThat(answer)
                            .as("%s by %s is forbidden", person.id, channel)
                            .isFalse();
                } else if (person.permits(channel)) {
                    assertThat(answer)
                            .as("%s by %s is permitted", person.id, channel)
                            .isTrue();
                }
            }
        }
    }

    private static void seesWhatIsTheirOwn(Model person) {
        if (person.isErased()) {
            assertThat(Database.count(
                            "select count(*) from item where category <> 'marketing-prohibitions' and content::text like ?",
                            "%" + person.id + "%"))
                    .as("items of %s, who was erased", person.id)
                    .isZero();
            return;
        }
        List<List<String>> words = History.asked(person)
                .get("/api/v1/me/data/chat-conversations?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.content.messages.text");
        assertThat(words.stream().flatMap(List::stream))
                .as("chats that %s sees", person.id)
                .containsExactlyInAnyOrderElementsOf(
                        person.chats.stream().map(Chat::words).toList());
        List<String> addresses = History.asked(person)
                .get("/api/v1/me/data/contact-details")
                .then()
                .statusCode(200)
                .extract()
                .path("items.content.email");
        assertThat(addresses).as("addresses that %s sees", person.id).isEqualTo(Arrays.asList(person.email));
    }
}
