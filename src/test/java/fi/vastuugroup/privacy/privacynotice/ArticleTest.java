package fi.vastuugroup.privacy.privacynotice;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.platform.text.Texts;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each article is cited as its law is cited in the language, and is headed as it is headed there. */
class ArticleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gdpr-17-3-b | FI | tietosuoja-asetuksen 17 artiklan 3 kohdan b alakohta",
                "gdpr-17-3-b | SV | artikel 17.3 b i dataskyddsförordningen",
                "gdpr-17-3-b | EN | GDPR Article 17(3)(b)",
                "gdpr-21-2 | FI | tietosuoja-asetuksen 21 artiklan 2 kohta",
                "gdpr-16 | SV | artikel 16 i dataskyddsförordningen",
                "act-917-2014-200-1 | FI | sähköisen viestinnän palveluista annetun lain (917/2014) 200 §:n 1 momentti",
                "act-917-2014-200-202 | SV | 200 och 202 § i lagen om tjänster inom elektronisk kommunikation (917/2014)",
                "act-917-2014-205 | EN | section 205 of the Finnish Act on Electronic Communications Services (917/2014)",
                "notice-8 | FI | tietosuojaselosteen 8 kohta",
                "notice-7 | SV | avsnitt 7 i dataskyddsbeskrivningen"
            })
    void aCitationReadsAsItsLawIsCited(String code, Language language, String citation) {
        assertThat(Slugs.of(Article.class, code).text(language)).isEqualTo(citation);
    }

    @ParameterizedTest
    @EnumSource
    void everyArticleIsCitedAndHeadedInEveryLanguageWithoutOpenPlaces(Article article) {
        for (Language language : Language.values()) {
            assertThat(article.text(language)).isNotBlank().doesNotContain("{", "}");
            assertThat(article.heading(language)).isNotBlank();
            assertThat(article.url(language).isPresent())
                    .isNotEqualTo(article.slug().startsWith("notice-"));
        }
        assertThat(article.text(Language.FI)).isNotEqualTo(article.text(Language.EN));
        assertThat(article.text(Language.SV)).isNotEqualTo(article.text(Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void noHeadingIsThereForNothing(Language language) {
        Set<String> headings = new TreeSet<>(Texts.load("articles").keys(language));
        headings.removeIf(key -> !key.endsWith(".heading"));

        assertThat(headings).allSatisfy(key -> {
            String heading = Texts.load("articles").get(key, language);
            assertThat(Article.values())
                    .anyMatch(article -> article.heading(language).equals(heading));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSectionOfTheNoticeIsHeadedAsInTheNotice(Language language) {
        PrivacyNotice notice =
                Objects.requireNonNull(new NoticeFiles(new ObjectMapper().findAndRegisterModules(), "/notice")
                        .read("2026-1")
                        .get(language));
        Map<Integer, String> headings = notice.sections().stream()
                .collect(toMap(PrivacyNotice.Section::number, PrivacyNotice.Section::heading));

        assertThat(Article.NOTICE_7.heading(language)).isEqualTo(headings.get(7));
        assertThat(Article.NOTICE_8.heading(language)).isEqualTo(headings.get(8));
    }
}
