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
        requiredProperties = {"id", "at", "viewerKind", "viewerText", "purpose", "operation"})
record AccessLogView(
        UUID id,
        Instant at,
        ViewerKind viewerKind,

        @Schema(
                description =
                        "The partner's or source system's id; for staff the role, never the person. Absent where it is not known.",
                examples = "acme-events")
        @Nullable String viewer,

        @Schema(
                description =
                        "Who looked, in words: the name of the partner or source system; for staff the role, never the person;"
                                + " what kind of viewer it is where no more is known.",
                examples = "Acme Events Oy")
        String viewerText,

        @Schema(description = "Staff's unit, as the company calls it; absent where it is not known.") @Nullable String unit,

        @Schema(
                description = "Why. The codes may grow; of staff it is a `LookPurpose`.",
                examples = "direct-marketing-check")
        String purpose,

        @Schema(description = "Why, in the answer's language; absent for a code without words.") @Nullable String purposeText,

        @Schema(description = "The operation by which it was done.", examples = "checkProhibitions")
        String operation) {

    static AccessLogView of(AccessLogEntry entry, String viewerText, LookTexts texts, Language language) {
        return new AccessLogView(
                entry.id(),
                entry.at(),
                Slugs.of(ViewerKind.class, entry.viewerKind()),
                entry.viewer(),
                viewerText,
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
