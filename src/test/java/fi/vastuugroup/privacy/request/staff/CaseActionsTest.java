package fi.vastuugroup.privacy.request.staff;

import static fi.vastuugroup.privacy.identity.principal.Roles.CUSTOMER_SERVICE;
import static fi.vastuugroup.privacy.identity.principal.Roles.DATA_PROTECTION_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.register.action.Acts;
import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a request says that its person can do, and a case that staff can, is what the server does: in every state, of both
 * roles, whatever is possible and whatever is refused.
 */
@QuarkusTest
class CaseActionsTest {

    private static final byte[] PDF = "%PDF-1.7 proof".getBytes(StandardCharsets.US_ASCII);

    private static final Set<String> TRIED = new TreeSet<>();

    @BeforeEach
    void today() {
        MovableClock.set(Instant.parse("2026-11-22T10:00:00Z"));
    }

    @AfterAll
    static void everythingWasTriedBothWays() {
        for (String action : Set.of(
                "cancel",
                "send-message",
                "attach",
                "end-restriction",
                "grant",
                "refuse",
                "extend",
                "ask-identification",
                "confirm-identification",
                "assign-subject",
                "confirm-handover")) {
            assertThat(TRIED).contains(action + " true", action + " false");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatItsPersonCanDo(Situation situation) {
        Situation.Filed request = situation.make();
        Response shown = own(request);
        if (shown.statusCode() == 200) {
            for (String name : Acts.actions(Acts.json(shown)).keySet()) {
                Situation.Filed tried = succeeded(request, situation);
                JsonNode action = Acts.action(Acts.json(own(tried)), name);
                hold(situation + " of its person", action, tried.someone().asked(), tried);
                request = tried;
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheOfficerCanDo(Situation situation) {
        staff(situation, DATA_PROTECTION_OFFICER);
    }

    @ParameterizedTest
    @EnumSource
    void whatCustomerServiceCanDo(Situation situation) {
        staff(situation, CUSTOMER_SERVICE);
    }

    private static void staff(Situation situation, String role) {
        Situation.Filed request = situation.make();
        for (String name : Acts.actions(look(request, role)).keySet()) {
            Situation.Filed tried = succeeded(request, situation);
            JsonNode action = Acts.action(look(tried, role), name);
            hold(
                    situation + " of " + role,
                    action,
                    Portal.asStaff(role)
                            .contentType(ContentType.JSON)
                            .header("If-Match", CasesFixture.etag(tried.id())),
                    tried);
            request = tried;
        }
    }

    private static boolean changed;

    /** The same request while nothing has been done with it; another one in the same situation after that. */
    private static Situation.Filed succeeded(Situation.Filed request, Situation situation) {
        if (!changed) {
            return request;
        }
        changed = false;
        MovableClock.set(Instant.parse("2026-11-22T10:00:00Z"));
        return situation.make();
    }

    private static void hold(String about, JsonNode action, RequestSpecification request, Situation.Filed filed) {
        Response answer = Acts.call(action, prepared(action, request, filed), filed.id());
        Acts.assertKept(about, action, answer);
        changed |= action.required("allowed").asBoolean();
        TRIED.add(action.required("action").asText() + " " + action.required("allowed"));
    }

    private static RequestSpecification prepared(JsonNode action, RequestSpecification request, Situation.Filed filed) {
        String name = action.required("action").asText();
        request.header("Idempotency-Key", UUID.randomUUID().toString());
        return switch (name) {
            case "cancel", "end-restriction" -> request;
            case "attach" ->
                request.contentType("application/pdf")
                        .queryParam("purpose", "proof")
                        .body(PDF);
            case "send-message" -> request.body("{\"body\": \"Hei\"}");
            case "grant" -> request.body("{\"grant\": true}");
            case "refuse" ->
                request.body("{\"grant\": false, \"reason\": \"manifestly-unfounded\", \"explanation\": \"Ei\"}");
            case "extend" -> request.body("{\"reason\": \"Laaja pyyntö\"}");
            case "ask-identification" -> request.body("{\"message\": \"Kuka?\"}");
            case "confirm-identification" -> request.body("{\"evidence\": \"Passi\"}");
            case "assign-subject" ->
                request.body("{\"subjectId\": \"%s\"}".formatted(filed.someone().subject()));
            case "confirm-handover" -> request.body("{\"by\": \"letter\"}");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static JsonNode look(Situation.Filed request, String role) {
        return Acts.json(Portal.asStaff(role)
                .queryParam("purpose", "handle-request")
                .get(CasesFixture.PATH + "/" + request.id()));
    }

    private static Response own(Situation.Filed request) {
        return request.someone().asked().get(PersonFixture.REQUESTS + "/" + request.id());
    }
}
