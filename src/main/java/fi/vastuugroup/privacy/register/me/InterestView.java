package fi.vastuugroup.privacy.register.me;

import com.fasterxml.jackson.databind.JsonNode;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.register.action.AllowedAction;
import fi.vastuugroup.privacy.register.rectification.Correction;
import fi.vastuugroup.privacy.register.view.EditableFields;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An interest that the person declared, as it is held. */
@Schema(
        name = "MyInterest",
        requiredProperties = {"id", "topic", "declaredAt", "source", "allowedActions"})
record InterestView(UUID id, String topic, Instant declaredAt, String source, List<AllowedAction> allowedActions) {

    /**
     * A merge patch of an interest, for the contract, and the rules by which it becomes a {@link Correction}.
     *
     * @param topic what the person is interested in
     */
    @Schema(name = "InterestPatch")
    record Patch(
            @Schema(maxLength = 200) @Nullable String topic,

            @Schema(description = "Needs a request.") @Nullable String declaredAt) {

        private static final int LONGEST_TOPIC = 200;

        /** @throws ProblemException as {@link MergePatch#read}; a topic is not removed: that is an erasure */
        static Correction read(JsonNode patch) {
            Correction correction =
                    MergePatch.read(patch, EditableFields.INTEREST, List.of("declaredAt"), Patch::stored);
            if (correction.removes("topic")) {
                throw MergePatch.invalid("topic");
            }
            return correction;
        }

        private static @Nullable String stored(String field, String value) {
            return value.isBlank() || value.codePointCount(0, value.length()) > LONGEST_TOPIC ? null : value.strip();
        }
    }
}
