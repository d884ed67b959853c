package fi.vastuugroup.privacy.privacynotice;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The versions of the notice, the one in force first. */
@Schema(description = "The versions of the privacy notice, the one in force first.", requiredProperties = "items")
record NoticeVersions(List<Version> items) {

    @Schema(
            name = "NoticeVersion",
            description = "A version of the privacy notice.",
            requiredProperties = {"version", "lastUpdated"})
    record Version(@Schema(examples = "2026-1") String version, LocalDate lastUpdated) {}
}
