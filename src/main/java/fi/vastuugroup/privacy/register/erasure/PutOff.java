package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;

/**
 * What an erasure puts off: a subject's items of a category up to the last one, but for those that are kept. From the
 * erasure's own transaction on nobody sees them any more.
 *
 * @param kept items that another block covers
 */
record PutOff(Category category, UUID lastItem, List<UUID> kept) {

    PutOff {
        kept = List.copyOf(kept);
    }

    JsonObject toJson() {
        return new JsonObject()
                .put("category", category.slug())
                .put("lastItem", lastItem.toString())
                .put("kept", new JsonArray(kept.stream().map(UUID::toString).toList()));
    }

    static PutOff fromJson(JsonObject json) {
        return new PutOff(
                Slugs.of(Category.class, json.getString("category")),
                UUID.fromString(json.getString("lastItem")),
                json.getJsonArray("kept").stream()
                        .map(String::valueOf)
                        .map(UUID::fromString)
                        .toList());
    }
}
