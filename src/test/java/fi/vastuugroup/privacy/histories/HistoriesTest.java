package fi.vastuugroup.privacy.histories;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.disclosure.DisclosureFixture;
import fi.vastuugroup.privacy.histories.Model.Channel;
import fi.vastuugroup.privacy.histories.Model.Chat;
import fi.vastuugroup.privacy.histories.Model.Former;
import fi.vastuugroup.privacy.register.RightsFixture;
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
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After every step of a random history: no check or disclosure permits what the model forbids, who was told of somebody
 * hears what must be known, nobody sees another's item, nothing erased is there again, nothing is deleted early or late
 * (invariants 2, 5, 6, 7, 8, 9).
 */
@QuarkusTest
class HistoriesTest {

    private static final int STEPS = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    RetentionRun retention;

    @Inject
    RightsFixture rights;

    /** Others by {@code -Dhistories.seeds=100-300}. */
    static LongStream seeds() {
        String[] range = System.getProperty("histories.seeds", "1-5").split("-");
        return LongStream.rangeClosed(Long.parseLong(range[0]), Long.parseLong(range[1]));
    }

    @BeforeEach
    void thePartnerIsARecipientWhomNobodyChanged() {
        Database.empty();
        DisclosureFixture.partner(DisclosureFixture.ACME);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatTheModelSaysHoldsAfterEveryStep(long seed) {
        MovableClock.set(Instant.now());
        History history = new History(seed, () -> retention.run().await().atMost(PATIENCE), rights);
        List<String> told = new ArrayList<>(List.of("seed " + seed));
        for (int step = 0; step < STEPS; step++) {
            try {
                told.add(history.step());
                MovableClock.forward(Duration.ofSeconds(1));
                checksFollow(history.people());
                partnerHeard(history.people());
                seesWhatIsTheirOwn(history.anybody());
            } catch (AssertionError wrong) {
                throw new AssertionError(String.join("\n", told) + "\n" + wrong.getMessage(), wrong);
            }
        }
    }

    /** A check, and what it must not answer or must. */
    private record Question(Model person, String address, Channel channel, boolean forbidden, boolean permitted) {

        private Map<String, String> check() {
            return Map.of(
                    "identifierType",
                    "email",
                    "identifier",
                    address,
                    "channel",
                    channel.slug(),
                    "scope",
                    "direct-marketing");
        }
    }

    private static List<Question> questions(Model person) {
        List<Question> questions = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            questions.add(
                    new Question(person, person.email, channel, person.forbids(channel), person.permits(channel)));
            for (Former former : person.formers) {
                boolean forbidden =
                        channel == Channel.EMAIL || former.refused().contains(channel) && person.forbids(channel);
                questions.add(new Question(person, former.email(), channel, forbidden, false));
            }
        }
        return questions;
    }

    private static void checksFollow(List<Model> people) {
        List<Question> questions = new ArrayList<>();
        people.forEach(person -> questions.addAll(questions(person)));
        List<Boolean> permitted = Portal.asPartner("acme-events")
                .contentType(ContentType.JSON)
                .body(Map.of("checks", questions.stream().map(Question::check).toList()))
                .post("/api/v1/prohibition-checks")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("answers.permitted");
        for (int i = 0; i < permitted.size(); i++) {
            Question question = questions.get(i);
            if (question.forbidden()) {
                assertThat(permitted.get(i))
                        .as("%s by %s is forbidden", question.address(), question.channel())
                        .isFalse();
            } else if (question.permitted()) {
                assertThat(permitted.get(i))
                        .as("%s by %s is permitted", question.address(), question.channel())
                        .isTrue();
            }
        }
    }

    private static void partnerHeard(List<Model> people) {
        for (Model person : people) {
            assertThat(person.untold())
                    .as("what the partner was not told of %s", person.id)
                    .isEmpty();
        }
    }

    private static void seesWhatIsTheirOwn(Model person) {
        if (person.isErased()) {
            assertThat(Database.count(
                            "select count(*) from item where category <> 'marketing-prohibitions' and content::text"
                                    + " like ?",
                            "%" + person.id + "%"))
                    .as("items of %s, who was erased", person.id)
                    .isZero();
            return;
        }
        assertThat(seen(person, "chat-conversations", "messages.text.flatten()"))
                .as("chats that %s sees", person.id)
                .containsExactlyInAnyOrderElementsOf(person.together()
                        .flatMap(one -> one.chats.stream())
                        .map(Chat::words)
                        .toList());
        assertThat(seen(person, "contact-details", "email"))
                .as("addresses that %s sees", person.id)
                .containsExactlyInAnyOrderElementsOf(
                        person.together().map(one -> one.email).toList());
        assertThat(seen(person, "organisations", "organisation.name"))
                .as("customers that %s sees", person.id)
                .containsExactlyInAnyOrderElementsOf(person.together()
                        .flatMap(one -> one.roles.keySet().stream())
                        .toList());
    }

    private static List<String> seen(Model person, String category, String field) {
        return PersonSteps.asked(person)
                .get("/api/v1/me/data/" + category + "?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.content." + field);
    }
}
