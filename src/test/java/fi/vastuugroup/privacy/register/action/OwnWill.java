package fi.vastuugroup.privacy.register.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.local.Personas;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** Does what a person does alone with an item, as its action says, and what the action does not list. */
final class OwnWill {

    private static final Map<String, String> VALUES = Map.of(
            "phone",
            "+358401234567",
            "language",
            "sv",
            "title",
            "Johtaja",
            "workPhone",
            "+358409876543",
            "topic",
            "Uusi");

    private OwnWill() {}

    static void act(String persona, JsonNode item, JsonNode action) {
        JsonNode content = item.required("content");
        switch (action.required("operation").asText()) {
            case "correctMyContactDetails" -> correct(persona, "/api/v1/me/contact-details", action);
            case "correctMyContactRole" -> correct(persona, "/api/v1/me/contact-roles/" + id(item), action);
            case "correctMyInterest" -> correct(persona, "/api/v1/me/interests/" + id(item), action);
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

    /** Each field that is listed can be corrected unless all are refused; the name and others' addresses never alone. */
    private static void correct(String persona, String path, JsonNode action) {
        List<String> fields = Acts.all(action.required("fields")).stream()
                .map(JsonNode::asText)
                .toList();
        assertThat(fields).isNotEmpty();
        fields.forEach(field ->
                Acts.assertKept(persona + " " + field, action, patch(persona, path, field, value(persona, field))));
        if (path.endsWith("contact-details")) {
            Response others = patch(persona, path, "email", "somebody-else@example.fi");
            assertThat(Acts.reason(others)).contains("correction-needs-request");
            assertThat(Acts.reason(patch(persona, path, "givenName", "X"))).contains("correction-needs-request");
        }
    }

    private static String value(String persona, String field) {
        return field.equals("email")
                ? String.valueOf(Personas.get(persona).claims().get("email"))
                : String.valueOf(VALUES.get(field));
    }

    private static Response patch(String persona, String path, String field, String value) {
        return Portal.asCustomer(persona)
                .contentType("application/merge-patch+json")
                .header("If-Match", Portal.asCustomer(persona).get(path).header("ETag"))
                .body("{\"%s\": \"%s\"}".formatted(field, value))
                .patch(path);
    }

    private static String id(JsonNode item) {
        return item.required("id").asText();
    }

    private static RequestSpecification asked(String persona) {
        return Portal.asCustomer(persona).contentType(ContentType.JSON);
    }
}
