package fi.vastuugroup.privacy.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a subject sees an item, as staff decides (notice §8, Art. 15(4)). */
@Schema(requiredProperties = "text")
record WithholdingDecision(
        @Schema(description = "Why the item is withheld from its subject; absent: it is shown.") @Nullable Reason reason,

        @Schema(description = "The weighing, in words for colleagues; the subject does not see it.")
        @NotBlank @Size(max = 2000) String text) {

    @Nullable Withholding withholding() {
        return reason == null ? null : Withholding.fromString(reason.slug());
    }

    /** The three reasons of the notice. */
    @Schema(
            name = "WithholdingReason",
            type = SchemaType.STRING,
            enumeration = {"others-personal-data", "trade-secret", "service-security"})
    enum Reason {
        OTHERS_PERSONAL_DATA("others-personal-data"),
        TRADE_SECRET("trade-secret"),
        SERVICE_SECURITY("service-security");

        private final String slug;

        Reason(String slug) {
            this.slug = slug;
        }

        /** The value of a name in the contract. */
        @JsonCreator
        public static Reason fromString(String slug) {
            return Arrays.stream(values())
                    .filter(value -> value.slug.equals(slug))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("unknown reason"));
        }

        /** The name in the contract. */
        @JsonValue
        public String slug() {
            return slug;
        }
    }

    /** Nothing of the weighing in logs. */
    @Override
    public String toString() {
        return "WithholdingDecision[" + reason + "]";
    }
}
