package fi.vastuugroup.privacy.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.vastuugroup.privacy.audit.AccessLogEntry;
import fi.vastuugroup.privacy.audit.LookTexts;
import fi.vastuugroup.privacy.platform.Language;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody's look at the subject's data. */
@Schema(
        name = "AccessLogEntry",
        description = "Somebody but the subject looked at the subject's personal data.",
        requiredProperties = {"id", "at", "viewerKind", "purpose", "operation"})
record AccessLogView(
        UUID id,
        Instant at,
        ViewerKind viewerKind,

        @Schema(
                description =
                        "The partner's or source system's id; for staff the role, never the person. Absent where it is not known.",
                examples = "acme-events")
        @Nullable String viewer,

        @Schema(description = "Staff's role in the answer's language.", examples = "Customer service") @Nullable String viewerText,

        @Schema(description = "Staff's unit, as the company calls it; absent where it is not known.") @Nullable String unit,

        @Schema(
                description = "Why. The codes may grow; of staff it is a `LookPurpose`.",
                examples = "direct-marketing-check")
        String purpose,

        @Schema(description = "Why, in the answer's language; absent for a code without words.") @Nullable String purposeText,

        @Schema(description = "The operation by which it was done.", examples = "checkProhibitions")
        String operation) {

    static AccessLogView of(AccessLogEntry entry, LookTexts texts, Language language) {
        ViewerKind kind = ViewerKind.fromString(entry.viewerKind());
        String viewer = entry.viewer();
        return new AccessLogView(
                entry.id(),
                entry.at(),
                kind,
                viewer,
                kind == ViewerKind.STAFF && viewer != null ? texts.role(viewer, language) : null,
                entry.unit(),
                entry.purpose(),
                texts.purpose(entry.purpose(), language),
                entry.operation());
    }

    /** Who looks. */
    @Schema(
            type = SchemaType.STRING,
            enumeration = {"partner", "staff", "source-system"})
    enum ViewerKind {
        PARTNER("partner"),
        STAFF("staff"),
        SOURCE_SYSTEM("source-system");

        private final String slug;

        ViewerKind(String slug) {
            this.slug = slug;
        }

        /** The value of a name in the contract. */
        @JsonCreator
        public static ViewerKind fromString(String slug) {
            return Arrays.stream(values())
                    .filter(value -> value.slug.equals(slug))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("unknown kind of viewer"));
        }

        /** The name in the contract. */
        @JsonValue
        public String slug() {
            return slug;
        }
    }
}
