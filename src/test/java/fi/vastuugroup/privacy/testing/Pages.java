package fi.vastuugroup.privacy.testing;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a whole list, page by page. */
public final class Pages {

    private Pages() {}

    /**
     * Reads all entries of a list.
     *
     * @param asked makes the request for each page
     * @return an object with all {@code items}, as if they were one page
     */
    public static JsonPath all(Supplier<RequestSpecification> asked, String path) {
        JsonArray items = new JsonArray();
        @Nullable String cursor = null;
        do {
            RequestSpecification request = asked.get().queryParam("limit", 200);
            JsonObject page = new JsonObject((cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            items.addAll(page.getJsonArray("items"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return JsonPath.from(new JsonObject().put("items", items).encode());
    }
}
