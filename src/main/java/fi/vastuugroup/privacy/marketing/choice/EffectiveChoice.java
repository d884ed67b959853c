package fi.vastuugroup.privacy.marketing.choice;

import fi.vastuugroup.privacy.marketing.rule.DecisionCode;
import fi.vastuugroup.privacy.marketing.rule.MarketingRule;
import fi.vastuugroup.privacy.privacynotice.NamedArticle;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What holds on one channel and in one scope, for the company and for partners: by the person's choice, or without one. */
@Schema(
        name = "EffectiveChoice",
        description =
                "What holds now, whatever was recorded: what `POST /prohibition-checks` answers to each marketer.",
        requiredProperties = {"controller", "partners", "namedPartners"})
record EffectiveChoice(
        @Schema(description = "For the company itself.") Decision controller,

        @Schema(description = "For every partner that is not among `namedPartners`.")
        Decision partners,

        @Schema(
                description =
                        "For each partner for which something else holds than for the others: a consent names it.")
        List<NamedPartner> namedPartners) {

    /** What holds for one marketer. */
    @Schema(
            name = "EffectiveDecision",
            requiredProperties = {"permitted", "decision", "because", "permittedAtSome"})
    record Decision(
            @Schema(description = """
                Whether it is permitted. Of several addresses and numbers the strictest decision counts.\
                """) boolean permitted,

            @Schema(description = "What a check answers.") DecisionCode decision,

            @Schema(description = "The rule that it follows.")
            Because because,

            @Schema(description = """
                Whether it is permitted at some of the person's addresses or numbers, though not at all: at a work address
                marketing can need no consent that it needs at a personal one.\
                """) boolean permittedAtSome) {}

    /** Why something is permitted or not. */
    @Schema(
            name = "EffectiveBecause",
            requiredProperties = {"code", "text", "article"})
    record Because(
            @Schema(description = "To decide by.") MarketingRule code,

            @Schema(
                    description = "The same in words, in the language of the answer.",
                    examples = "Sähköinen markkinointi vaatii suostumuksesi, eikä sitä ole")
            String text,

            @Schema(description = "The article of law that the rule carries out.")
            NamedArticle article) {}

    /** What holds for one partner. */
    @Schema(
            name = "NamedPartnerDecision",
            requiredProperties = {"marketer", "name", "decision"})
    record NamedPartner(
            @Schema(description = "The partner, by the id that its consents have.", examples = "nordic-media")
            String marketer,

            @Schema(description = "Its name for people.", examples = "Nordic Media Oy")
            String name,

            Decision decision) {}
}
