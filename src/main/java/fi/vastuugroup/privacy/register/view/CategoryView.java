package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.privacynotice.Category;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is held of one category (Art. 15(1)(a)–(d), (g)).
 *
 * @param name in the answer's language
 * @param description in the answer's language
 * @param count how many items; of a category that is listed with 0, nothing is held
 * @param sources the systems that the items came from
 * @param recipients who may receive them (notice §5)
 * @param retention the rule, and the earliest last day of an item
 * @param blocked whether something keeps items of the category from deletion or use
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
            "sources",
            "recipients",
            "retention",
            "blocked"
        })
public record CategoryView(
        Category category,
        String name,
        String description,
        long count,
        List<NamedTerm> purposes,
        List<NamedTerm> legalBases,
        List<String> sources,
        List<NamedTerm> recipients,
        ItemView.RetentionView retention,
        boolean blocked) {}
