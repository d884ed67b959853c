package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.NamedTerm;
import fi.vastuugroup.privacy.privacynotice.ProcessorView;
import fi.vastuugroup.privacy.privacynotice.PurposeGround;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is held of one category (Art. 15(1)(a)–(d), (g)), why, and who processes it (Art. 13(1)(c)–(f)).
 *
 * @param name in the answer's language
 * @param description in the answer's language
 * @param count how many items; of a category that is listed with 0, nothing is held
 * @param newestAt when the newest of what the items say happened; absent where nothing is held
 * @param grounds which legal basis carries which purpose
 * @param sources the systems that the items came from
 * @param recipients the categories of those who may receive them (notice §5); to whom something was disclosed is told by
 *     {@code listMyDisclosures}
 * @param processors those who handle the category for the controller, by name
 * @param retention the rule, and the earliest last day of an item
 * @param blocked whether something keeps items of the category from deletion or use
 * @param waiting how many updates of sources are stored and wait until a restriction or a hold ends; not among the items
 */
@Schema(
        name = "CategorySummary",
        requiredProperties = {
            "category",
            "name",
            "description",
            "count",
            "purposes",
            "legalBases",
            "grounds",
            "sources",
            "sourceNames",
            "recipients",
            "processors",
            "retention",
            "blocked",
            "waiting"
        })
public record CategoryView(
        Category category,
        String name,
        String description,
        long count,
        @Nullable Instant newestAt,
        List<NamedTerm> purposes,
        List<NamedTerm> legalBases,
        List<PurposeGround> grounds,
        List<String> sources,

        @Schema(description = "The sources as people read them, in the answer's language and in the same order.")
        List<String> sourceNames,

        List<NamedTerm> recipients,
        List<ProcessorView> processors,
        ItemView.RetentionView retention,
        boolean blocked,
        long waiting) {}
