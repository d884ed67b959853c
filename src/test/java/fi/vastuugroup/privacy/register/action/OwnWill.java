package fi.vastuugroup.privacy.register.action;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Does what a person does alone with an item, as its action says, and what the action does not list. */
final class OwnWill {

    private OwnWill() {}

    static void act(String persona, JsonNode item, JsonNode action) {
        JsonNode content = item.required("content");
        switch (action.required("operation").asText()) {
            case "correctMyItem" -> CorrectedFields.tryAll(persona, item);
            case "putMarketingProhibitions" ->
                Acts.assertKept(
                        persona, action, Acts.call(action, asked(persona).body("""
                        {"choices": [{"channel": %s, "scope": %s, "state": "prohibited"}]}""".formatted(
                                        content.required("channel"), content.required("scope")))));
            case "withdrawConsent" -> Acts.assertKept(persona, action, Acts.call(action, asked(persona), id(item)));
            case "putMailingListSubscription" ->
                Acts.assertKept(
                        persona,
                        action,
                        Acts.call(
                                action,
                                asked(persona)
                                        .body("{\"subscribed\": %s}"
                                                .formatted(action.required("action")
                                                        .asText()
                                                        .equals("subscribe"))),
                                content.required("list").asText()));
            default -> throw new IllegalArgumentException(action.toString());
        }
    }

    private static String id(JsonNode item) {
        return item.required("id").asText();
    }

    private static RequestSpecification asked(String persona) {
        return Portal.asCustomer(persona).contentType(ContentType.JSON);
    }
}
