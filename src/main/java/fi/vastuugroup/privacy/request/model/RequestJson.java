package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Reason;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a request that are JSON. */
final class RequestJson {

    private RequestJson() {}

    /** What was foreseen or done, by category: an array in an object, for the mapper knows no JSON arrays. */
    @Converter
    static class Outcomes implements AttributeConverter<List<CategoryOutcome>, JsonObject> {

        private static final String OUTCOMES = "outcomes";

        @Override
        public @Nullable JsonObject convertToDatabaseColumn(@Nullable List<CategoryOutcome> outcomes) {
            return outcomes == null ? null : new JsonObject().put(OUTCOMES, CategoryOutcome.toJson(outcomes));
        }

        @Override
        public @Nullable List<CategoryOutcome> convertToEntityAttribute(@Nullable JsonObject json) {
            return json == null ? null : CategoryOutcome.fromJson(json.getJsonArray(OUTCOMES));
        }
    }

    /** The categories that are kept, each with the reason. */
    @Converter
    static class Kept implements AttributeConverter<Map<Category, Reason>, JsonObject> {

        @Override
        public @Nullable JsonObject convertToDatabaseColumn(@Nullable Map<Category, Reason> kept) {
            if (kept == null) {
                return null;
            }
            JsonObject json = new JsonObject();
            kept.forEach((category, reason) -> json.put(category.slug(), reason.slug()));
            return json;
        }

        @Override
        public @Nullable Map<Category, Reason> convertToEntityAttribute(@Nullable JsonObject json) {
            if (json == null) {
                return null;
            }
            Map<Category, Reason> kept = new EnumMap<>(Category.class);
            json.forEach(entry -> kept.put(
                    Slugs.of(Category.class, entry.getKey()),
                    Slugs.of(Reason.class, String.valueOf(entry.getValue()))));
            return kept;
        }
    }

    /** The proposed fields with their values; null where none are proposed. */
    @Converter
    static class Corrections implements AttributeConverter<Map<String, @Nullable Object>, JsonObject> {

        @Override
        public @Nullable JsonObject convertToDatabaseColumn(@Nullable Map<String, @Nullable Object> corrections) {
            if (corrections == null || corrections.isEmpty()) {
                return null;
            }
            JsonObject json = new JsonObject();
            corrections.forEach(json::put);
            return json;
        }

        @Override
        public Map<String, @Nullable Object> convertToEntityAttribute(@Nullable JsonObject json) {
            return json == null ? new LinkedHashMap<>() : new LinkedHashMap<>(json.getMap());
        }
    }
}
