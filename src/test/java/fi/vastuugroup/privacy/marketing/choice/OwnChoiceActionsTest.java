package fi.vastuugroup.privacy.marketing.choice;

import static fi.vastuugroup.privacy.testing.Lines.contactDetails;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static fi.vastuugroup.privacy.testing.Lines.upsert;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.register.action.Acts;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the choices, lists and consents say that their person can do is what the server does. */
@QuarkusTest
class OwnChoiceActionsTest {

    private static final String CHOICES = "/api/v1/me/marketing-prohibitions";
    private static final String LISTS = "/api/v1/me/mailing-list-subscriptions";
    private static final String CONSENTS = "/api/v1/me/consents";

    private final PersonFixture person = PersonFixture.contactPerson();

    @Test
    void everyActionOfEveryChoiceInEveryState() {
        person.fed();
        Set<String> tried = new TreeSet<>();
        for (String state : List.of("no-choice", "prohibited", "consented")) {
            Acts.all(Acts.json(person.asked().get(CHOICES)).required("choices"))
                    .forEach(cell -> put(person::asked, cell, state).then().statusCode(200));
            tried.addAll(actEverywhere(person::asked));
        }
        assertThat(tried)
                .containsExactlyInAnyOrder(
                        "prohibit true", "lift-prohibition true", "consent true", "withdraw-consent true");
    }

    /** An address that two persons hold is tied to neither. */
    @Test
    void whatAnotherPersonProhibitsAtTheAddressIsLiftedByNobodyElse() {
        person.fed();
        String other = newPerson();
        send("crm", contactDetails(other, 1, person.email()), upsert(other, "choice-" + other, 1, """
                        {"category": "marketing-prohibitions", "channel": "phone", "scope": "customer-communication",
                         "state": "prohibited", "recordedAt": "2026-02-01T10:00:00Z"}"""));

        Set<String> tried = actEverywhere(() ->
                Portal.asCustomer("another-" + person.person(), person.email()).contentType(ContentType.JSON));

        assertThat(tried).contains("lift-prohibition false", "consent false", "prohibit true", "consent true");
    }

    private static Set<String> actEverywhere(Supplier<RequestSpecification> login) {
        Set<String> tried = new TreeSet<>();
        for (JsonNode cell : Acts.all(Acts.json(login.get().get(CHOICES)).required("choices"))) {
            for (JsonNode action : refusedFirst(same(login, cell))) {
                Response answer = put(login, cell, action.required("value").asText());
                Acts.assertKept(cell.toString(), action, answer);
                tried.add(action.required("action").asText() + " " + action.required("allowed"));
            }
        }
        return tried;
    }

    /** What is refused changes nothing; what is done may. */
    private static List<JsonNode> refusedFirst(JsonNode cell) {
        return Acts.all(cell.required("allowedActions")).stream()
                .sorted(comparing(action -> action.required("allowed").asBoolean()))
                .toList();
    }

    private static JsonNode same(Supplier<RequestSpecification> login, JsonNode cell) {
        return Acts.all(Acts.json(login.get().get(CHOICES)).required("choices")).stream()
                .filter(each -> each.required("channel").equals(cell.required("channel"))
                        && each.required("scope").equals(cell.required("scope")))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode cell(String channel, String scope) {
        return Acts.json(Map.of("channel", channel, "scope", scope));
    }

    private static Response put(Supplier<RequestSpecification> login, JsonNode cell, String state) {
        String wording = state.equals("consented") ? ", \"wordingVersion\": " + wording(cell) : "";
        return login.get()
                .header("If-Match", login.get().get(CHOICES).header("ETag"))
                .body("""
                        {"choices": [{"channel": %s, "scope": %s, "state": "%s"%s}]}""".formatted(cell.required("channel"), cell.required("scope"), state, wording))
                .put(CHOICES);
    }

    /** The version of the words that are shown for a consent to the company. */
    private static JsonNode wording(JsonNode cell) {
        return Acts.all(Acts.json(Portal.anonymous().get("/api/v1/consent-wordings"))
                        .required("items"))
                .stream()
                .filter(wording -> wording.required("current").asBoolean()
                        && wording.required("marketerKind").asText().equals("controller")
                        && wording.path("channel").equals(cell.required("channel"))
                        && wording.path("scope").equals(cell.required("scope")))
                .map(wording -> wording.required("version"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyListSaysWhoCanSubscribeAndUnsubscribe() {
        person.fed();
        assertThat(actOnLists()).containsExactlyInAnyOrder("subscribe true", "subscribe false");
        assertItemsSayTheSame();
        assertThat(actOnLists()).contains("unsubscribe true");

        put(person::asked, cell("email", "direct-marketing"), "prohibited")
                .then()
                .statusCode(200);
        List<String> reasons = lists().stream()
                .map(list -> Acts.action(list, "subscribe"))
                .map(action -> action.at("/reason/code").asText())
                .toList();
        assertThat(reasons).contains("messages-prohibited", "list-closed");
        assertItemsSayTheSame();
        assertThat(actOnLists()).containsExactly("subscribe false");
    }

    /** A list and the item that is recorded of it are one matter. */
    private void assertItemsSayTheSame() {
        Map<String, JsonNode> byList =
                lists().stream()
                        .collect(toMap(list -> list.required("list").asText(), Acts::actions))
                        .entrySet()
                        .stream()
                        .collect(toMap(
                                Map.Entry::getKey,
                                list -> list.getValue().values().iterator().next()));
        List<JsonNode> items = Acts.all(Acts.json(person.asked().get("/api/v1/me/data/mailing-list-subscriptions"))
                .required("items"));
        assertThat(items).isNotEmpty();
        items.forEach(item -> assertThat(Acts.actions(item).values())
                .contains(byList.get(item.at("/content/list").asText())));
    }

    private List<JsonNode> lists() {
        return Acts.all(Acts.json(person.asked().get(LISTS)).required("items"));
    }

    private Set<String> actOnLists() {
        Set<String> tried = new TreeSet<>();
        for (JsonNode list : lists()) {
            assertThat(Stream.of("name", "description", "channel", "scope", "openToSubscribe"))
                    .allMatch(list::has);
            Acts.actions(list).forEach((name, action) -> {
                Acts.assertKept(
                        list.toString(),
                        action,
                        Acts.call(
                                action,
                                person.asked().body("{\"subscribed\": %s}".formatted(name.equals("subscribe"))),
                                list.required("list").asText()));
                tried.add(name + " " + action.required("allowed"));
            });
        }
        return tried;
    }

    @Test
    void aConsentCanBeWithdrawnWhileItIsGiven() {
        person.fed();
        person.asked()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"marketer": "acme-events", "channel": "email", "scope": "direct-marketing", "wordingVersion": "2026-11"}""")
                .post(CONSENTS)
                .then()
                .statusCode(201);
        JsonNode consent = Acts.json(person.asked().get(CONSENTS)).at("/items/0");
        JsonNode action = Acts.action(consent, "withdraw-consent");

        Acts.assertKept(
                consent.toString(),
                action,
                Acts.call(action, person.asked(), consent.required("id").asText()));

        assertThat(Acts.json(person.asked().get(CONSENTS)).at("/items/0/allowedActions"))
                .isEmpty();
    }
}
