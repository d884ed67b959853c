package fi.vastuugroup.privacy.contract;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an operation has made or changed is in its answer, so that nobody has to ask again. */
@QuarkusTest
class CreationRulesTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    /** What is made and has no address of its own, and why. */
    private static final Map<String, String> WITHOUT_LOCATION = new TreeMap<>(Map.of(
            "disclose", "the export job sends it at once; a repetition answers it again",
            "linkLogin", "a link stands among the logins of its subject",
            "recordDisclosure", "one entry for each person, in the register that the officer alone reads",
            "reportObjection", "a partner sees nothing of what becomes of a report"));

    /** What is made and has no id of its own, and why. */
    private static final Map<String, String> WITHOUT_ID = new TreeMap<>(Map.of(
            "joinSubjects", "the two subjects have theirs",
            "separateSubject", "the two subjects have theirs"));

    /** What answers nothing, and why nothing is hidden so. */
    private static final Map<String, String> WITHOUT_CONTENT = new TreeMap<>(Map.of(
            "acknowledgeNotification", "nothing is made: the receiver has the notification, and it does not come again",
            "unlinkLogin", "it is gone"));

    private final JsonNode contract = ContractDocument.PUBLISHED.tree();

    private record Answer(String operation, JsonNode node) {}

    private Stream<Answer> answers(String status) {
        return contract.path("paths")
                .valueStream()
                .flatMap(path -> path.properties().stream().filter(operation -> METHODS.contains(operation.getKey())))
                .map(Map.Entry::getValue)
                .filter(operation -> operation.path("responses").has(status))
                .map(operation -> new Answer(
                        operation.path("operationId").asText(),
                        operation.path("responses").path(status)));
    }

    @Test
    void whatIsMadeSaysWhereItIs() {
        assertThat(named(answers("201")
                        .filter(answer -> !answer.node().at("/headers").has("Location"))))
                .isEqualTo(WITHOUT_LOCATION.keySet());
    }

    @Test
    void whatIsMadeHasAnIdInTheAnswer() {
        assertThat(named(answers("201").filter(answer -> !requiresId(answer.node()))))
                .isEqualTo(WITHOUT_ID.keySet());
    }

    @Test
    void anAnswerWithoutContentHidesNothing() {
        assertThat(named(answers("204"))).isEqualTo(WITHOUT_CONTENT.keySet());
    }

    @Test
    void noOtherAnswerIsWithoutContent() {
        assertThat(named(Stream.of("200", "201", "202")
                        .flatMap(this::answers)
                        .filter(answer -> answer.node().path("content").isEmpty())))
                .isEmpty();
    }

    private boolean requiresId(JsonNode answer) {
        String schema =
                answer.at("/content/application~1json/schema/$ref").asText().replaceFirst("^#", "");
        return schema.startsWith("/")
                && contract.at(schema + "/required")
                        .valueStream()
                        .anyMatch(field -> field.asText().equals("id"));
    }

    private static Set<String> named(Stream<Answer> answers) {
        return answers.map(Answer::operation).collect(toCollection(TreeSet::new));
    }
}
