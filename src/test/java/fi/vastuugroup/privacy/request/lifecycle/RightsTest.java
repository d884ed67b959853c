package fi.vastuugroup.privacy.request.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who asks for what, and what comes of it: person × right × expected outcome, written from the notice §8, the law and the
 * master table, partial and refused ones included.
 */
@QuarkusTest
class RightsTest {

    @ParameterizedTest(name = "{0}: {1} {2} {3}, decision: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # person          | right       | ground                  | category           | decision                             | at once   | at the end | outcome           | verdicts
            prospect          | access      |                         |                    |                                      | completed | completed  | granted           | execute
            with withheld     | access      |                         |                    | grant                                | received  | completed  | partially-granted | execute,keep
            with withheld     | access      |                         |                    | refuse excessive                     | received  | refused    | refused           | execute,staff
            with withheld     | access      |                         | feedback           | grant                                | received  | completed  | partially-granted | keep
            prospect          | portability |                         |                    |                                      | completed | completed  | partially-granted | execute,keep
            prospect          | portability |                         | contact-details    |                                      | completed | completed  | granted           | execute
            prospect          | portability |                         | page-views         |                                      | refused   | refused    | refused           | keep
            with withheld     | portability |                         | feedback           | grant                                | received  | completed  | partially-granted | keep
            prospect          | erasure     | objection               |                    |                                      | completed | completed  | granted           | execute
            prospect          | erasure     | consent-withdrawn       |                    |                                      | completed | completed  | granted           | execute
            prospect          | erasure     | minor                   |                    | grant                                | received  | completed  | granted           | execute
            prospect          | erasure     | minor                   |                    | refuse not-identified                | received  | refused    | refused           | staff
            prospect          | erasure     | no-longer-needed        |                    |                                      | completed | completed  | granted           | execute
            prospect          | erasure     | legal-duty              |                    | grant                                | received  | completed  | granted           | execute
            prospect          | erasure     | unlawful-processing     |                    | grant                                | received  | completed  | granted           | execute
            prospect          | erasure     | unlawful-processing     |                    | refuse legal-claims                  | received  | refused    | refused           | staff
            with withheld     | erasure     | objection               |                    |                                      | completed | completed  | granted           | execute
            with restriction  | erasure     | objection               |                    | grant                                | received  | completed  | granted           | execute
            former contact    | erasure     | objection               |                    | grant                                | received  | completed  | granted           | execute
            contact person    | erasure     | objection               |                    | grant                                | received  | completed  | partially-granted | execute,keep
            contact person    | erasure     | objection               |                    | keep contact-details legal-claims    | received  | completed  | partially-granted | execute,keep
            contact person    | erasure     | objection               | chat-conversations | refuse legal-claims                  | received  | refused    | refused           | staff
            contact person    | erasure     | no-longer-needed        | chat-conversations | grant                                | received  | completed  | granted           | execute
            contact person    | erasure     | objection               | page-views         |                                      | completed | completed  | granted           | execute
            contact person    | erasure     | consent-withdrawn       | contact-details    |                                      | refused   | refused    | refused           | keep
            contact person    | erasure     | minor                   | contact-details    | grant                                | received  | completed  | granted           | execute
            contact person    | erasure     | objection               | orders-and-billing |                                      | refused   | refused    | refused           | keep
            contact person    | erasure     | unlawful-processing     | orders-and-billing | grant                                | received  | completed  | granted           | execute
            contact person    | erasure     | unlawful-processing     |                    | keep chat-conversations legal-claims | received  | completed  | partially-granted | execute,keep
            contact person    | restriction | accuracy-contested      | contact-details    |                                      | completed | completed  | granted           | execute
            with objection    | restriction | objection-pending       |                    |                                      | completed | completed  | granted           | execute
            contact person    | restriction | unlawful-processing     |                    | grant                                | received  | completed  | granted           | execute
            contact person    | restriction | needed-for-legal-claims |                    | refuse no-ground                     | received  | refused    | refused           | staff
            contact person    | objection   | direct-marketing        |                    |                                      | completed | completed  | granted           | execute
            contact person    | objection   | legitimate-interest     |                    | grant                                | received  | completed  | granted           | execute
            contact person    | objection   | legitimate-interest     |                    | refuse compelling-grounds            | received  | refused    | refused           | staff
            contact person    | objection   | legitimate-interest     | orders-and-billing |                                      | refused   | refused    | refused           | keep
            """)
    void everyRightHasItsOutcome(
            String who,
            String right,
            @Nullable String ground,
            @Nullable String category,
            @Nullable String decision,
            String stateAtOnce,
            String stateAtTheEnd,
            String outcome,
            String verdicts) {
        PersonFixture someone = person(who);

        Response filed = someone.file(draft(right, ground, category));
        filed.then().statusCode(201).body("state", equalTo(stateAtOnce));
        JsonPath end = decision == null ? filed.jsonPath() : decided(filed, decision.split(" "));

        assertThat(end.<String>get("state")).isEqualTo(stateAtTheEnd);
        assertThat(end.<String>get("outcome")).isEqualTo(outcome);
        assertThat(end.<List<String>>get("lines.verdict.unique().sort()")).containsExactly(verdicts.split(","));
        assertThat(end.<List<Object>>get("lines.findAll { it.verdict == 'keep' && it.reason == null }"))
                .isEmpty();
        assertThat(end.<String>get("remedies") == null).isEqualTo(outcome.equals("granted"));
    }

    @Test
    void anAccessIsNotRefusedForWhatMustBeWithheldOfIt() {
        PersonFixture someone = person("with withheld");
        UUID id = UUID.fromString(someone.file(draft("access", null, null)).path("id"));

        CasesFixture.look(id).then().body("refusalReasons.code", not(hasItem("trade-secret")));
        CasesFixture.decide(id, body("refuse", "trade-secret")).then().statusCode(400);

        CasesFixture.decide(id, body("grant")).then().statusCode(200);
        CasesFixture.look(id)
                .then()
                .body("request.lines.find { it.verdict == 'keep' }.reason.code", equalTo("others-personal-data"));
    }

    /** As staff sees it, for of the person nothing may be left. */
    private static JsonPath decided(Response filed, String... decision) {
        UUID id = UUID.fromString(filed.path("id"));
        CasesFixture.decide(id, body(decision)).then().statusCode(200);
        return CasesFixture.look(id).then().statusCode(200).extract().jsonPath().setRootPath("request");
    }

    private static String body(String... decision) {
        return switch (decision[0]) {
            case "grant" -> "{\"grant\": true}";
            case "keep" -> """
                    {"grant": true, "explanation": "Osa säilytetään", "kept": [{"category": "%s", "reason": "%s"}]}""".formatted(decision[1], decision[2]);
            default -> """
                    {"grant": false, "reason": "%s", "explanation": "Perustelu"}""".formatted(decision[1]);
        };
    }

    private static PersonFixture person(String who) {
        PersonFixture someone = switch (who) {
            case "contact person" -> PersonFixture.contactPerson().withInvoice();
            case "former contact" -> PersonFixture.formerContactPerson("2099-12-31");
            case "with withheld" -> PersonFixture.prospect().withWithheldFeedback();
            default -> PersonFixture.prospect();
        };
        someone.withPageView().withChat().fed();
        if (who.equals("with objection")) {
            someone.file(draft("objection", "legitimate-interest", null)).then().body("state", equalTo("received"));
        }
        if (who.equals("with restriction")) {
            someone.file(draft("restriction", "accuracy-contested", null))
                    .then()
                    .body("state", equalTo("completed"));
        }
        return someone;
    }

    private static String draft(String right, @Nullable String ground, @Nullable String category) {
        return "{\"right\": \"%s\"%s%s}"
                .formatted(
                        right,
                        ground == null ? "" : ", \"ground\": \"" + ground + "\"",
                        category == null ? "" : ", \"scope\": {\"categories\": [\"" + category + "\"]}");
    }
}
