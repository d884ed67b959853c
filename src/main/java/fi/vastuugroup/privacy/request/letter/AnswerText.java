package fi.vastuugroup.privacy.request.letter;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Texts;
import fi.vastuugroup.privacy.privacynotice.Article;
import fi.vastuugroup.privacy.privacynotice.CategoryTexts;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Effect;
import fi.vastuugroup.privacy.request.assessment.Reason;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.model.Closing;
import fi.vastuugroup.privacy.request.model.Delivery;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in a letter itself what others read in the portal: what is asked, what was decided, and why (Art. 12(4)). */
@ApplicationScoped
class AnswerText {

    private final CategoryTexts categories;
    private final Texts texts = Texts.load("requests");

    AnswerText(CategoryTexts categories) {
        this.categories = categories;
    }

    /** What the person asked for, so that they see whether they were understood, and what its ground has done by itself. */
    String asked(StoredRequest request) {
        Right right = request.claim().right();
        String asked = texts.get("right." + right.slug(), request.language())
                + cited(List.of(right.article()), request.language());
        Effect effect = request.effect();
        return effect == null
                ? asked
                : asked + "\n\n" + texts.get(effect.words(), request.language())
                        + cited(List.of(effect.article()), request.language());
    }

    /** The decision: its reason, staff's own words, and what became of each category. */
    String decision(StoredRequest request, Closing closing) {
        Language language = request.language();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(asked(request));
        String why = why(closing.reason(), language);
        if (why != null && closing.result() == null) {
            paragraphs.add(why);
        }
        String explanation = closing.explanation() == null ? request.explanation() : closing.explanation();
        if (explanation != null) {
            paragraphs.add(explanation);
        }
        Delivery delivery = closing.delivery();
        if (delivery != null) {
            paragraphs.add(texts.get("delivery." + delivery.by().slug(), language) + ".");
        }
        List<CategoryOutcome> result = closing.result();
        if (result != null && !result.isEmpty() && !request.claim().right().isQuestion()) {
            paragraphs.add(String.join(
                    "\n", result.stream().map(line -> line(line, language)).toList()));
        }
        return String.join("\n\n", paragraphs);
    }

    private String line(CategoryOutcome line, Language language) {
        StringBuilder text = new StringBuilder("- ")
                .append(categories.category(line.category(), language).name())
                .append(": ")
                .append(texts.get("verdict.done." + line.verdict().slug(), language));
        String why = why(line.reason(), language);
        if (why != null) {
            text.append(". ").append(why);
        }
        LocalDate keptUntil = line.keptUntil();
        if (keptUntil != null) {
            text.append(' ').append(texts.get("letter.kept-until", language).formatted(date(keptUntil, language)));
        }
        return text.toString();
    }

    private @Nullable String why(@Nullable Reason reason, Language language) {
        return reason == null
                ? null
                : texts.get("reason." + reason.slug(), language) + cited(reason.articles(), language);
    }

    /** The articles as they stand behind a sentence, which they end. */
    private static String cited(List<Article> articles, Language language) {
        return articles.stream().map(article -> article.text(language)).collect(Collectors.joining(", ", " (", ")."));
    }

    private static String date(LocalDate date, Language language) {
        String pattern = language == Language.FI ? "d. MMMM y" : "d MMMM y";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
    }
}
