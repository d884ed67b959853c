package fi.vastuugroup.privacy.vocabulary;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.identity.client.SourceNames;
import fi.vastuugroup.privacy.platform.http.Cacheable;
import fi.vastuugroup.privacy.platform.problem.ProblemTitles;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.privacynotice.Article;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.CategoryTexts;
import fi.vastuugroup.privacy.privacynotice.NamedText;
import fi.vastuugroup.privacy.privacynotice.RecipientCategory;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the vocabulary once in each language. Partners are not in it: the privacy notice tells the public the categories
 * of recipients (notice §5), and who received a person's data by name only that person.
 */
@Startup
@ApplicationScoped
class Vocabularies {

    static final List<String> FIELDS = List.of("vocabulary-fields");

    private static final List<String> LOOKS = List.of("vocabulary-looks");

    private static final List<String> ENDED_ROLES = List.of("history-known", "no-history", "history-unknown");

    private final Words words = new Words();
    private final ValueWords values;
    private final SourceNames sources;
    private final ProblemTitles titles;
    private final CategoryTexts texts;
    private final Map<String, String> rules;
    private final Map<Language, Cacheable<Vocabulary>> byLanguage = new EnumMap<>(Language.class);

    Vocabularies(
            ValueWords values,
            SourceNames sources,
            ProblemTitles titles,
            CategoryTexts texts,
            @ConfigProperty(name = "privacy.retention.rules") Map<String, String> rules,
            ObjectMapper json) {
        this.values = values;
        this.sources = sources;
        this.titles = titles;
        this.texts = texts;
        this.rules = rules;
        for (Language language : Language.values()) {
            byLanguage.put(language, Cacheable.of(vocabulary(language), json));
        }
    }

    Cacheable<Vocabulary> in(Language language) {
        return Objects.requireNonNull(byLanguage.get(language));
    }

    private Vocabulary vocabulary(Language language) {
        return new Vocabulary(
                language,
                words.of(FIELDS, language),
                values.in(language),
                sources(language),
                inOrder(RecipientCategory.values(), Slug::slug, recipient -> words(recipient, language)),
                words.of(LOOKS, language).getOrDefault("purpose", Map.of()),
                inOrder(Category.values(), Slug::slug, category -> words(category, language)),
                inOrder(Article.values(), Slug::slug, article -> words(article, language)),
                inOrder(ProblemType.values(), ProblemType::uri, type -> words(type, language)));
    }

    private Map<String, Vocabulary.Source> sources(Language language) {
        Map<String, Vocabulary.Source> named = new LinkedHashMap<>();
        sources.all(language).forEach((id, name) -> named.put(id, new Vocabulary.Source(name)));
        return named;
    }

    private Vocabulary.Word words(RecipientCategory recipient, Language language) {
        NamedText text = texts.recipient(recipient, language);
        return new Vocabulary.Word(text.name(), text.description());
    }

    /** Whether each category has a rule, and one that can be read, is checked where the rules are applied. */
    private Vocabulary.RuleWords words(Category category, Language language) {
        String rule = Objects.requireNonNull(rules.get(category.slug()), category.slug());
        return new Vocabulary.RuleWords(
                rule,
                texts.ruleInWords(category, rule, language),
                category == Category.ORGANISATIONS ? endedRoles(language) : null);
    }

    private Map<String, String> endedRoles(Language language) {
        Map<String, String> words = new LinkedHashMap<>();
        ENDED_ROLES.forEach(reason -> words.put(reason, texts.endedRelation(reason, language)));
        return words;
    }

    private static Vocabulary.ArticleWords words(Article article, Language language) {
        return new Vocabulary.ArticleWords(
                article.text(language),
                article.heading(language),
                article.url(language).orElse(null));
    }

    private Vocabulary.ProblemWords words(ProblemType type, Language language) {
        return new Vocabulary.ProblemWords(
                titles.title(type, language),
                type.isForPeople() ? Vocabulary.Audience.PEOPLE : Vocabulary.Audience.DEVELOPERS);
    }

    private static <E, W> Map<String, W> inOrder(E[] constants, Function<E, String> code, Function<E, W> words) {
        return Arrays.stream(constants).collect(toMap(code, words, (one, other) -> one, LinkedHashMap::new));
    }
}
