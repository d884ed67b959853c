package fi.vastuugroup.privacy.privacynotice;

import fi.vastuugroup.privacy.platform.text.Language;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article of law, as an answer names it.
 *
 * @param code stable, to decide by
 * @param text the citation in the language of the answer
 */
@Schema(
        name = "Article",
        description = "The article of law or section of the privacy notice that something rests on.",
        requiredProperties = {"code", "text"})
public record NamedArticle(
        Article code,

        @Schema(
                description = "The citation, in the language of the answer.",
                examples = "tietosuoja-asetuksen 17 artiklan 3 kohdan b alakohta")
        String text) {

    public static NamedArticle of(Article article, Language language) {
        return new NamedArticle(article, article.text(language));
    }

    /** Several, in their order. */
    public static List<NamedArticle> of(List<Article> articles, Language language) {
        return articles.stream().map(article -> of(article, language)).toList();
    }
}
