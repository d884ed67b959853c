package fi.vastuugroup.privacy.register.me;

import fi.vastuugroup.privacy.audit.AccessLogEntry;
import fi.vastuugroup.privacy.audit.LookTexts;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.text.Slugs;
import java.time.Instant;
import java.util.UUID;
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
        ViewerKind kind = Slugs.of(ViewerKind.class, entry.viewerKind());
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
    enum ViewerKind implements Slug {
        PARTNER,
        STAFF,
        SOURCE_SYSTEM
    }
}
