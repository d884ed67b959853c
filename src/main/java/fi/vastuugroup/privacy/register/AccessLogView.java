package fi.vastuugroup.privacy.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.vastuugroup.privacy.audit.AccessLogEntry;
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
                        "The partner's or source system's id; for staff the role or unit, never the person. Absent where it is not known.",
                examples = "acme-events")
        @Nullable String viewer,

        @Schema(description = "Why; the codes may grow.", examples = "direct-marketing-check")
        String purpose,

        @Schema(description = "The operation by which it was done.", examples = "checkProhibitions")
        String operation) {

    static AccessLogView of(AccessLogEntry entry) {
        return new AccessLogView(
                entry.id(),
                entry.at(),
                ViewerKind.fromString(entry.viewerKind()),
                entry.viewer(),
                entry.purpose(),
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
