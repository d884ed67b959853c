package fi.vastuugroup.privacy.register.block;

import static fi.vastuugroup.privacy.register.StaffFixture.HOLDS;
import static fi.vastuugroup.privacy.register.StaffFixture.RESTRICTIONS;
import static fi.vastuugroup.privacy.register.StaffFixture.block;
import static fi.vastuugroup.privacy.register.StaffFixture.create;
import static fi.vastuugroup.privacy.register.StaffFixture.officer;
import static fi.vastuugroup.privacy.register.StaffFixture.service;
import static fi.vastuugroup.privacy.testing.Lines.newPerson;
import static fi.vastuugroup.privacy.testing.Lines.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.register.StaffFixture;
import fi.vastuugroup.privacy.register.action.Acts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a block, and an item that staff sees, says that staff can do with it is what the server does. */
@QuarkusTest
class BlockActionsTest {

    private static final Map<String, String> BODIES = Map.of(
            "release", "{\"reason\": \"Ohi\"}",
            "lift", "{\"reason\": \"Ohi\"}",
            "review", "{\"reviewOn\": \"2099-01-31\"}",
            "confirm-notice", "{}",
            "decide-withholding", "{\"reason\": \"trade-secret\", \"text\": \"Sopimus\"}");

    /** What is done before with a block of somebody: somebody with an address is told by mail, others by letter. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            holds,        -,            true,  release true|review true
            holds,        release,      true,  release false|review false
            restrictions, -,            true,  confirm-notice false|lift true|review true
            restrictions, lift,         true,  confirm-notice false|lift false|review true
            restrictions, lift,         false, confirm-notice true|lift false|review true
            restrictions, lift notice,  false, confirm-notice false|lift false|review true
            """)
    void everyActionOfABlock(String kind, String before, boolean address, String expected) {
        Set<String> tried = new TreeSet<>();
        for (String name : expected.split("\\|")) {
            String action = name.split(" ")[0];
            JsonNode block = made(kind, before == null ? List.of() : List.of(before.split(" ")), address);
            tried.add(act(block, Acts.action(block, action), officer()));
        }
        assertThat(tried).containsExactlyInAnyOrder(expected.split("\\|"));
    }

    @Test
    void customerServiceSeesWhatIsTheOfficers() {
        StaffFixture.Person person = StaffFixture.Person.known();
        create(HOLDS, block(person.subject(), "audit", ", \"category\": \"chat-conversations\""))
                .statusCode(201);
        JsonNode seen = Acts.json(
                service().queryParam("purpose", "customer-contact").get(StaffFixture.SUBJECTS + person.subject()));

        for (JsonNode block : Acts.all(seen.required("blocks"))) {
            for (JsonNode action : Acts.actions(block).values()) {
                assertThat(act(block, action, service())).endsWith(" false");
            }
        }
        assertThat(seen.required("blocks")).isNotEmpty();
    }

    @Test
    void whatAPersonStatedInThePortalIsNotKeptFromThem() {
        StaffFixture.Person person = StaffFixture.Person.known();
        person.login()
                .contentType("application/json")
                .body("""
                        {"choices": [{"channel": "sms", "scope": "direct-marketing", "state": "prohibited"}]}""")
                .put("/api/v1/me/marketing-prohibitions")
                .then()
                .statusCode(200);

        assertThat(withholding(person, "chat-conversations", officer(), officer()))
                .isEqualTo("decide-withholding true");
        assertThat(withholding(person, "marketing-prohibitions", officer(), officer()))
                .isEqualTo("decide-withholding false");
        assertThat(withholding(person, "marketing-prohibitions", service(), service()))
                .isEqualTo("decide-withholding false");
    }

    private static String withholding(
            StaffFixture.Person person, String category, RequestSpecification reader, RequestSpecification doer) {
        JsonNode item = Acts.json(reader.queryParam("purpose", "customer-contact")
                        .get(StaffFixture.SUBJECTS + person.subject() + "/data/" + category))
                .at("/items/0");
        JsonNode action = Acts.action(item, "decide-withholding");
        Acts.assertKept(
                category,
                action,
                Acts.call(
                        action,
                        doer.body(BODIES.get("decide-withholding")),
                        person.subject(),
                        category,
                        item.required("id").asText()));
        return "decide-withholding " + action.required("allowed");
    }

    private static String act(JsonNode block, JsonNode action, RequestSpecification staff) {
        String name = action.required("action").asText();
        Acts.assertKept(
                block.toString(),
                action,
                Acts.call(
                        action,
                        name.equals("confirm-notice") ? staff : staff.body(BODIES.get(name)),
                        block.required("id").asText()));
        return name + " " + action.required("allowed");
    }

    private static JsonNode made(String kind, List<String> before, boolean address) {
        UUID subject = address ? StaffFixture.Person.known().subject() : withoutAddress();
        String path = kind.equals("holds") ? HOLDS : RESTRICTIONS;
        String id = create(path, block(subject, kind.equals("holds") ? "audit" : "accuracy-contested", ""))
                .statusCode(201)
                .extract()
                .path("id");
        for (String step : before) {
            String act = step.equals("notice") ? "lift-notice-sent" : step;
            RequestSpecification staff = officer();
            (step.equals("notice") ? staff : staff.body(BODIES.get(step)))
                    .post(path + "/" + id + "/" + act)
                    .then()
                    .statusCode(200);
        }
        return Stream.of("false", "true")
                .flatMap(ended -> Acts.all(Acts.json(officer()
                                        .queryParam("subject", subject)
                                        .queryParam(kind.equals("holds") ? "released" : "ended", ended)
                                        .get(path))
                                .required("items"))
                        .stream())
                .findFirst()
                .orElseThrow();
    }

    private static UUID withoutAddress() {
        String id = newPerson();
        send("crm", StaffFixture.chat(id, 1, "hei"));
        return StaffFixture.subjectOf(id);
    }
}
