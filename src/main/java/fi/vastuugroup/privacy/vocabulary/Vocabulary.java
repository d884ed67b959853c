package fi.vastuugroup.privacy.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slug;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Every word that a page needs beside the answers, in one language. */
@Schema(
        description = "The words for the codes of all answers and requests, in one language.",
        requiredProperties = {
            "language",
            "fields",
            "values",
            "sources",
            "recipients",
            "looks",
            "rules",
            "articles",
            "problems"
        })
record Vocabulary(
        @Schema(description = "The language of the words.") Language language,

        @Schema(
                description = "By category, the fields of its content; a field within another by its path, such as "
                        + "`organisation.name`, and within a list by the list’s name, such as `messages.author`.")
        Map<String, Map<String, Word>> fields,

        @Schema(
                description = "By the name that an enum has in this contract, such as `Channel`, its values; a value "
                        + "that stands in no named enum is found by the property’s name, such as `Error`.")
        Map<String, Map<String, Word>> values,

        @Schema(description = "By its id, each system that data comes from.")
        Map<String, Source> sources,

        @Schema(description = "By its code, each category of recipients: the `code` of `CategorySummary.recipients`.")
        Map<String, Word> recipients,

        @Schema(description = "By its code, why somebody looked at a person’s data: the `purpose` of the access log.")
        Map<String, Word> looks,

        @Schema(description = "By category, how long its items are kept in this installation.")
        Map<String, RuleWords> rules,

        @Schema(description = "By its code (`ArticleCode`), each article of law that an answer names.")
        Map<String, ArticleWords> articles,

        @Schema(description = "By its `type`, each problem.")
        Map<String, ProblemWords> problems) {

    /** A field or a value in words. */
    @Schema(name = "Word", description = "A field or a value in words.", requiredProperties = "label")
    record Word(
            @Schema(description = "What to call it, on a page or in a list.", examples = "Palvelunumero")
            String label,

            @Schema(
                    description =
                            "What it means, in a sentence; each field has one, and each value that does not speak for itself.",
                    examples = "Numero, johon soitit.")
            @Nullable String explanation) {}

    /** A source system in words. */
    @Schema(name = "SourceWords", description = "A system that data comes from, in words.", requiredProperties = "name")
    record Source(
            @Schema(description = "Its name as people read it.", examples = "Asiakasrekisteri")
            String name) {}

    /** The retention rule of a category in words. */
    @Schema(
            name = "RuleWords",
            description = "The retention rule of a category, in words (notice §7, GDPR Art. 13(2)(a)).",
            requiredProperties = {"rule", "text"})
    record RuleWords(
            @Schema(description = "The rule as `Retention.rule` has it.", examples = "P3M")
            String rule,

            @Schema(
                    description = "The rule as `Retention.text` has it.",
                    examples = "Säilytetään 3 kuukautta keskustelun päättymisestä.")
            String text,

            @Schema(
                    description =
                            "Of contact roles alone, what `Retention.text` has of one that is over: by what is known of "
                                    + "the history of the service, `history-known`, `no-history` or `history-unknown`.")
            @Nullable Map<String, String> ended) {}

    /** An article of law in words. */
    @Schema(
            name = "ArticleWords",
            description = "An article of law, or a section of the privacy notice, in words.",
            requiredProperties = {"short", "name"})
    record ArticleWords(
            @Schema(
                    description = "The citation, as it stands within a sentence.",
                    examples = "tietosuoja-asetuksen 17 artiklan 3 kohdan b alakohta")
            @JsonProperty("short")
            String citation,

            @Schema(
                    description = "What it is about: the article’s heading in the law.",
                    examples = "Oikeus tietojen poistamiseen (”oikeus tulla unohdetuksi”)")
            String name,

            @Schema(description = "Where the law can be read; absent for the privacy notice (`GET /privacy-notice`).")
            @Nullable String url) {}

    /** A problem in words. */
    @Schema(
            name = "ProblemWords",
            description = "A problem in words.",
            requiredProperties = {"title", "audience"})
    record ProblemWords(
            @Schema(description = "What a refusal of this type is headed with.", examples = "Ei löytynyt")
            String title,

            @Schema(description = "For whom the title is written.")
            Audience audience) {}

    /** For whom a problem's title is written. */
    @Schema(
            name = "ProblemAudience",
            description =
                    "`people`: whoever uses a page; `developers`: whoever writes it, for a page that is right never meets it.")
    enum Audience implements Slug {
        PEOPLE,
        DEVELOPERS
    }
}
