package fi.vastuugroup.privacy.privacynotice;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is processed, why, and by whom, by the master table and the register of processors (Art. 13(1)(c)-(f)). */
@Schema(
        name = "NoticeProcessing",
        description = "What is processed now for which purposes, on which legal bases and by which processors.",
        requiredProperties = {"categories", "purposes", "legalBases", "processors"})
record NoticeProcessing(
        List<Held> categories,

        @Schema(description = "The purposes that the categories and processors name, in words.")
        List<NamedTerm> purposes,

        @Schema(description = "The legal bases that the categories name, in words.")
        List<NamedTerm> legalBases,

        @Schema(description = "The subcontractors that process personal data, by name.")
        List<ProcessorView> processors) {

    @Schema(
            name = "NoticeCategory",
            description = "A category of personal data, with what carries each of its purposes.",
            requiredProperties = {"category", "grounds"})
    record Held(NamedTerm category, List<PurposeGround> grounds) {}
}
