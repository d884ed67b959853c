package fi.vastuugroup.privacy.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who asks for what, and what comes of it: person × right × expected outcome, written from the notice §8, the law and the
 * master table, partial and refused ones included.
 */
@QuarkusTest
class RightsTest {

    private static final String PROSPECT = "prospect";
    private static final String CONTACT_PERSON = "contact person";

    private static final String HISTORY_KEPT = "former contact person, history kept";
    private static final String WITHHELD = "prospect with a withheld item";
    private static final String RESTRICTED = "prospect under a restriction of their own";

    private static final String GRANT = "{\"grant\": true}";

    static Stream<Arguments> table() {
        return Stream.of(
                // person, right, ground, categories, decision; state at once, state at the end, outcome, verdicts
                row(PROSPECT, "access", null, "", null, "completed", "completed", "granted", "execute"),
                row(PROSPECT, "erasure", "objection", "", null, "completed", "completed", "granted", "execute"),
                row(WITHHELD, "access", null, "", GRANT, "received", "completed", "partially-granted", "execute,keep"),
                row(
                        WITHHELD,
                        "access",
                        null,
                        "",
                        refusal("trade-secret"),
                        "received",
                        "refused",
                        "refused",
                        "execute,staff"),
                row(WITHHELD, "erasure", "objection", "", null, "completed", "completed", "granted", "execute"),
                row(RESTRICTED, "erasure", "objection", "", GRANT, "received", "completed", "granted", "execute"),
                row(
                        HISTORY_KEPT,
                        "erasure",
                        "objection",
                        "",
                        null,
                        "completed",
                        "completed",
                        "partially-granted",
                        "execute,keep"),
                row(PROSPECT, "erasure", "consent-withdrawn", "", null, "completed", "completed", "granted", "execute"),
                row(PROSPECT, "erasure", "minor", "", null, "completed", "completed", "granted", "execute"),
                row(
                        PROSPECT,
                        "erasure",
                        "unlawful-processing",
                        "",
                        GRANT,
                        "received",
                        "completed",
                        "granted",
                        "execute"),
                row(
                        PROSPECT,
                        "erasure",
                        "unlawful-processing",
                        "",
                        refusal("legal-claims"),
                        "received",
                        "refused",
                        "refused",
                        "staff"),
                row(
                        CONTACT_PERSON,
                        "erasure",
                        "objection",
                        "",
                        null,
                        "completed",
                        "completed",
                        "partially-granted",
                        "execute,keep"),
                row(
                        CONTACT_PERSON,
                        "erasure",
                        "objection",
                        "page-views",
                        null,
                        "completed",
                        "completed",
                        "granted",
                        "execute"),
                row(
                        CONTACT_PERSON,
                        "erasure",
                        "consent-withdrawn",
                        "contact-details",
                        null,
                        "refused",
                        "refused",
                        "refused",
                        "keep"),
                row(
                        CONTACT_PERSON,
                        "erasure",
                        "minor",
                        "contact-details",
                        null,
                        "completed",
                        "completed",
                        "granted",
                        "execute"),
                row(
                        CONTACT_PERSON,
                        "erasure",
                        "minor",
                        "orders-and-billing",
                        null,
                        "refused",
                        "refused",
                        "refused",
                        "keep"),
                row(
                        CONTACT_PERSON,
                        "erasure",
                        "unlawful-processing",
                        "",
                        "{\"grant\": true, \"explanation\": \"Osa säilytetään\", \"kept\": [{\"category\":"
                                + " \"chat-conversations\", \"reason\": \"legal-claims\"}]}",
                        "received",
                        "completed",
                        "partially-granted",
                        "execute,keep"),
                row(
                        CONTACT_PERSON,
                        "restriction",
                        "accuracy-contested",
                        "contact-details",
                        null,
                        "completed",
                        "completed",
                        "granted",
                        "execute"),
                row(
                        CONTACT_PERSON,
                        "restriction",
                        "unlawful-processing",
                        "",
                        GRANT,
                        "received",
                        "completed",
                        "granted",
                        "execute"),
                row(
                        CONTACT_PERSON,
                        "restriction",
                        "needed-for-legal-claims",
                        "",
                        refusal("no-ground"),
                        "received",
                        "refused",
                        "refused",
                        "staff"),
                row(
                        CONTACT_PERSON,
                        "objection",
                        "direct-marketing",
                        "",
                        null,
                        "completed",
                        "completed",
                        "granted",
                        "execute"),
                row(
                        CONTACT_PERSON,
                        "objection",
                        "legitimate-interest",
                        "",
                        GRANT,
                        "received",
                        "completed",
                        "granted",
                        "execute"),
                row(
                        CONTACT_PERSON,
                        "objection",
                        "legitimate-interest",
                        "",
                        refusal("compelling-grounds"),
                        "received",
                        "refused",
                        "refused",
                        "staff"));
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}, decided {4}")
    @MethodSource("table")
    void everyRightHasItsOutcome(
            String who,
            String right,
            @Nullable String ground,
            String category,
            @Nullable String decision,
            String stateAtOnce,
            String stateAtTheEnd,
            String outcome,
            String verdicts) {
        Someone someone = person(who);

        Response filed = someone.file(draft(right, ground, category));
        filed.then().statusCode(201);
        assertThat(filed.<String>path("state")).isEqualTo(stateAtOnce);
        JsonPath end = decision == null ? filed.jsonPath() : decided(filed, decision);

        assertThat(end.<String>get("state")).isEqualTo(stateAtTheEnd);
        assertThat(end.<String>get("outcome")).isEqualTo(outcome);
        assertThat(end.<List<String>>get("lines.verdict.unique().sort()")).containsExactly(verdicts.split(","));
        assertThat(end.<List<Object>>get("lines.findAll { it.verdict == 'keep' && it.reason == null }"))
                .isEmpty();
        assertThat(end.<String>get("remedies") == null).isEqualTo(outcome.equals("granted"));
    }

    /** As staff sees it, for of the person nothing may be left. */
    private static JsonPath decided(Response filed, String decision) {
        UUID id = UUID.fromString(filed.path("id"));
        Cases.decide(id, decision).then().statusCode(204);
        return Cases.look(id).then().statusCode(200).extract().jsonPath().setRootPath("request");
    }

    private static Someone person(String who) {
        Someone someone = switch (who) {
            case CONTACT_PERSON -> Someone.contactPerson().withInvoice();
            case HISTORY_KEPT -> Someone.formerContactPerson("2099-12-31");
            case WITHHELD -> Someone.prospect().withWithheldFeedback();
            default -> Someone.prospect();
        };
        someone.withPageView().withChat().fed();
        if (who.equals(RESTRICTED)) {
            someone.file(draft("restriction", "accuracy-contested", "")).then().body("state", equalTo("completed"));
        }
        return someone;
    }

    private static String draft(String right, @Nullable String ground, String category) {
        return "{\"right\": \"%s\"%s%s}"
                .formatted(
                        right,
                        ground == null ? "" : ", \"ground\": \"" + ground + "\"",
                        category.isEmpty() ? "" : ", \"scope\": {\"categories\": [\"" + category + "\"]}");
    }

    private static String refusal(String reason) {
        return "{\"grant\": false, \"reason\": \"%s\", \"explanation\": \"Perustelu\"}".formatted(reason);
    }

    private static Arguments row(@Nullable Object... cells) {
        return Arguments.of(cells);
    }
}
