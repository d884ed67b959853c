package fi.vastuugroup.privacy.register.action;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.local.Persona;
import fi.vastuugroup.privacy.local.Personas;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.testing.Portal;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An item with whose it is; of those of a category that say the same, one is tried. */
record Shown(String persona, JsonNode item) {

    String category() {
        return item.required("category").asText();
    }

    String id() {
        return item.required("id").asText();
    }

    RequestSpecification asked() {
        return Portal.asCustomer(persona).contentType(ContentType.JSON);
    }

    String draft(String right, String more) {
        return """
                {"right": "%s", "scope": {"items": [{"category": "%s", "id": "%s"}]}%s}""".formatted(right, category(), id(), more);
    }

    @Override
    public String toString() {
        return persona + "'s " + category();
    }

    static List<Shown> items() {
        return Personas.of("customers").stream()
                .map(Persona::key)
                .filter(key -> Portal.asCustomer(key).get("/api/v1/me").path("linked"))
                .flatMap(key -> items(key).stream())
                .toList();
    }

    private static List<Shown> items(String persona) {
        List<Shown> items = new ArrayList<>();
        for (Category category : Category.values()) {
            Set<String> said = new HashSet<>();
            Acts.all(list(persona, category)).stream()
                    .filter(item -> said.add(item.required("allowedActions").toString()))
                    .forEach(item -> items.add(new Shown(persona, item)));
        }
        return items;
    }

    static JsonNode list(String persona, Category category) {
        return Acts.json(Portal.asCustomer(persona).get("/api/v1/me/data/" + category.slug() + "?limit=200"))
                .required("items");
    }
}
