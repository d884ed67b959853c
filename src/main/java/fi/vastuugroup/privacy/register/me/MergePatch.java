package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.platform.json.UnstorableText;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.rectification.Correction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a merge patch (RFC 7396) of text fields: which fields are to change, and which of them a person may not change
 * alone.
 */
final class MergePatch {

    private MergePatch() {}

    /** Turns a field's new value into what is stored. */
    interface Rule {

        /** The value as it is stored, or null when it is not valid. */
        @Nullable String check(String field, String value);
    }

    /**
     * Reads the fields that change, with their values as stored.
     *
     * @param editable what the subject may correct alone
     * @param byRequest what takes a request
     * @throws ProblemException {@code invalid-request}, {@code validation-failed} or {@code correction-needs-request}
     */
    static Correction read(@Nullable JsonNode patch, List<String> editable, List<String> byRequest, Rule rule) {
        if (patch == null || !patch.isObject()) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "a merge patch is a JSON object");
        }
        Map<String, @Nullable String> changes = new LinkedHashMap<>();
        List<FieldError> invalid = new ArrayList<>();
        List<FieldError> needRequest = new ArrayList<>();
        patch.fields().forEachRemaining(field -> {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (byRequest.contains(name)) {
                needRequest.add(new FieldError("/" + name, "ask the data protection officer to correct it"));
            } else if (!editable.contains(name)) {
                invalid.add(new FieldError("/", "names a field that is not there"));
            } else if (value.isNull()) {
                changes.put(name, null);
            } else {
                String stored = isText(value) ? rule.check(name, value.textValue()) : null;
                if (stored == null) {
                    invalid.add(new FieldError("/" + name, "is not valid"));
                } else {
                    changes.put(name, stored);
                }
            }
        });
        if (!invalid.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, null, invalid);
        }
        if (!needRequest.isEmpty()) {
            throw new ProblemException(ProblemType.CORRECTION_NEEDS_REQUEST, null, needRequest);
        }
        return new Correction(changes);
    }

    /** Makes the answer to a field whose value is not valid. */
    static ProblemException invalid(String field) {
        return new ProblemException(
                ProblemType.VALIDATION_FAILED, null, List.of(new FieldError("/" + field, "is not valid")));
    }

    private static boolean isText(JsonNode value) {
        return value.isTextual() && UnstorableText.isStorable(value.textValue());
    }
}
