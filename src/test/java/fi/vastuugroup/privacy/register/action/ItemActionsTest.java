package fi.vastuugroup.privacy.register.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.vastuugroup.privacy.local.DemonstrationRegister;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an item says that its person can do with it is what the server does: of every persona, category, action and ground. */
@QuarkusTest
class ItemActionsTest {

    private static final Map<String, String> RIGHTS = Map.of(
            "request-rectification", "rectification",
            "request-erasure", "erasure",
            "request-restriction", "restriction",
            "request-objection", "objection");

    @Inject
    DemonstrationRegister demonstration;

    private void load() {
        Database.empty();
        demonstration.load(Instant.now()).await().indefinitely();
    }

    @Test
    void everyGroundOfEveryItemIsForeseenAsItsPreviewSays() {
        load();
        List<Shown> items = Shown.items();
        assertThat(items).extracting(Shown::category).contains(slugs());
        for (Shown shown : items) {
            assertThat(Acts.actions(shown.item()))
                    .as(shown.toString())
                    .containsKeys(RIGHTS.keySet().toArray(String[]::new));
            RIGHTS.forEach((action, right) -> assertForeseen(shown, Acts.action(shown.item(), action), right));
        }
    }

    private static void assertForeseen(Shown shown, JsonNode action, String right) {
        List<JsonNode> grounds = Acts.all(action.path("grounds"));
        boolean possible = grounds.isEmpty()
                || grounds.stream()
                        .anyMatch(
                                ground -> !ground.required("foreseen").asText().equals("keep"));
        assertThat(action.required("allowed").asBoolean())
                .as(shown + " " + action)
                .isEqualTo(possible);
        assertThat(action.path("reason"))
                .as(shown + " " + action)
                .isEqualTo(possible ? action.path("reason") : grounds.get(0).path("reason"));
        for (JsonNode ground : grounds) {
            assertIs(shown + " " + right, ground, preview(shown, right, ", \"ground\": " + ground.required("ground")));
        }
        if (grounds.isEmpty()) {
            assertCorrectable(shown, action, right);
        }
    }

    /** Every field that is listed can be proposed as it is, and no other; of what is withheld, a statement alone is tried. */
    private static void assertCorrectable(Shown shown, JsonNode action, String right) {
        ObjectNode content = shown.item().has("content")
                ? ((ObjectNode) shown.item().required("content")).deepCopy().without("category")
                : JsonNodeFactory.instance.objectNode();
        List<String> fields =
                Acts.all(action.path("fields")).stream().map(JsonNode::asText).toList();
        assertThat(fields).as(shown.toString()).containsAll(names(content));
        Response whole =
                preview(shown, right, content.isEmpty() ? ", \"statement\": \"x\"" : ", \"corrections\": " + content);
        assertThat(Acts.json(whole).at("/lines/0/verdict").asText())
                .as(shown + " " + whole.asString())
                .isEqualTo("staff");
        if (!content.isEmpty()) {
            assertThat(preview(shown, right, ", \"corrections\": {\"nothing\": \"x\"}")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    private static List<String> names(ObjectNode content) {
        List<String> names = new ArrayList<>();
        content.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Response preview(Shown shown, String right, String more) {
        return shown.asked().body(shown.draft(right, more)).post(PersonFixture.REQUESTS + "/preview");
    }

    private static String[] slugs() {
        return Arrays.stream(Category.values()).map(Category::slug).toArray(String[]::new);
    }

    /** Of a preview or of what was filed: the verdict of the item, and why. */
    private static void assertIs(String about, JsonNode ground, Response answer) {
        JsonNode body = Acts.json(answer);
        String foreseen = ground.required("foreseen").asText();
        String reason = ground.at("/reason/code").asText();
        String said = about + " " + ground + ", and: " + body;
        assertThat(ground.required("label").asText()).as(said).isNotBlank();
        if (answer.statusCode() >= 400) {
            assertThat(foreseen).as(said).isEqualTo("keep");
            assertThat(Acts.reason(answer)).as(said).contains(reason);
        } else {
            JsonNode line = body.at("/lines/0");
            assertThat(line.required("verdict").asText().replace("reduce", "execute"))
                    .as(said)
                    .isEqualTo(foreseen);
            assertThat(line.at("/reason/code").asText()).as(said).isEqualTo(reason);
        }
    }

    @Test
    void whatIsForeseenIsWhatFilingDoes() {
        load();
        Set<String> tried = new TreeSet<>();
        for (Category category : Category.values()) {
            for (String action : List.of("request-restriction", "request-objection", "request-erasure")) {
                grounds(category, action).forEach(ground -> {
                    if (file(category, action, ground)) {
                        tried.add(category.slug() + " " + action);
                    }
                });
            }
        }
        assertThat(tried).hasSize(3 * Category.values().length);
    }

    /** The grounds, those last on which nothing stays to be tried again. */
    private static List<String> grounds(Category category, String action) {
        JsonNode first = Shown.list("oksana", category).path(0);
        return first.isMissingNode()
                ? List.of()
                : Acts.all(Acts.action(first, action).path("grounds")).stream()
                        .sorted(Comparator.comparing(
                                ground -> ground.required("foreseen").asText().equals("execute")))
                        .map(ground -> ground.required("ground").asText())
                        .toList();
    }

    private static boolean file(Category category, String action, String name) {
        JsonNode item = Shown.list("oksana", category).path(0);
        if (item.isMissingNode()) {
            return false;
        }
        Shown shown = new Shown("oksana", item);
        JsonNode offered = Acts.action(item, action);
        JsonNode ground = Acts.all(offered.path("grounds")).stream()
                .filter(each -> each.required("ground").asText().equals(name))
                .findFirst()
                .orElseThrow();
        String right = Objects.requireNonNull(RIGHTS.get(action));

        Response filed = Acts.call(
                offered,
                shown.asked()
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(shown.draft(right, ", \"ground\": \"" + name + "\"")));

        assertIs(shown + " " + right, ground, filed);
        if (filed.statusCode() == 201) {
            assertStateFollows(shown, ground, filed);
        }
        return true;
    }

    private static void assertStateFollows(Shown shown, JsonNode ground, Response filed) {
        String state = Acts.json(filed).required("state").asText();
        String path =
                PersonFixture.REQUESTS + "/" + Acts.json(filed).required("id").asText();
        assertThat(state)
                .as(shown + " " + ground)
                .isEqualTo(
                        switch (ground.required("foreseen").asText()) {
                            case "staff" -> "received";
                            case "keep" -> "refused";
                            default -> "completed";
                        });
        if (state.equals("received")) {
            shown.asked().post(path + "/cancellation").then().statusCode(200);
        } else if (Acts.actions(Acts.json(filed)).containsKey("end-restriction")) {
            shown.asked().post(path + "/restriction-end").then().statusCode(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "legal-claim, keep, false",
        "authority-order, keep, false",
        "audit, delay, true",
        "security-incident, delay, true"
    })
    void whatAHoldKeepsSaysSo(String hold, String foreseen, boolean allowed) {
        PersonFixture someone = PersonFixture.contactPerson().withPageView().fed();
        StaffFixture.create(
                        StaffFixture.HOLDS,
                        StaffFixture.block(
                                someone.subject(),
                                hold,
                                ", \"category\": \"page-views\", \"reviewOn\": \"2099-01-31\""))
                .statusCode(201);
        JsonNode item =
                Acts.json(someone.asked().get("/api/v1/me/data/page-views")).at("/items/0");
        JsonNode erasure = Acts.action(item, "request-erasure");
        assertThat(erasure.required("allowed").asBoolean()).isEqualTo(allowed);

        for (JsonNode ground : Acts.all(erasure.required("grounds"))) {
            assertThat(ground.required("foreseen").asText()).isEqualTo(foreseen);
            assertIs(hold, ground, someone.file("""
                    {"right": "erasure", "ground": %s,
                     "scope": {"items": [{"category": "page-views", "id": %s}]}}""".formatted(ground.required("ground"), item.required("id"))));
        }
    }

    @Test
    void whatAPersonDoesAloneIsRefusedExactlyWhereItSaysSo() {
        load();
        Set<String> tried = new TreeSet<>();
        for (Shown shown : Shown.items()) {
            Acts.actions(shown.item()).values().stream()
                    .filter(action ->
                            !RIGHTS.containsKey(action.required("action").asText()))
                    .forEach(action -> {
                        OwnWill.act(shown.persona(), shown.item(), action);
                        tried.add(action.required("action").asText() + " " + action.required("allowed"));
                    });
        }
        assertThat(tried)
                .contains(
                        "rectify true",
                        "rectify false",
                        "change-choice true",
                        "withdraw-consent true",
                        "unsubscribe true");
    }

    @Test
    void eachFieldIsCorrectedAloneExactlyWhereTheItemSaysSo() {
        load();
        Set<String> became = new TreeSet<>();
        List<Shown> items = Shown.items();
        assertThat(items).extracting(Shown::category).contains(slugs());
        for (Shown shown : items) {
            became.addAll(CorrectedFields.tryAll(shown.persona(), shown.item()));
        }
        assertThat(became).containsExactlyInAnyOrder("corrected", "removed", "restricted", "refused");
    }
}
