package fi.vastuugroup.privacy.vocabulary;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A page finds a word for every code of the contract, in three languages, and invents none. */
@QuarkusTest
class VocabularyTest {

    private static final String VOCABULARY = "/api/v1/vocabulary";

    /** What is called the same in English and in another language. */
    private static final Set<String> SAME_EVERYWHERE = Set.of(
            "organisations.organisation",
            "support-tickets.status",
            "Channel.post",
            "StaffChannel.post",
            "NotificationWay.webhook");

    private final CodesOfContract contract = new CodesOfContract();

    @ParameterizedTest
    @EnumSource
    void everyFieldOfWhatIsHeldIsExplained(Language language) {
        Map<String, Map<String, Map<String, String>>> fields = in(language).get("fields");

        assertThat(keys(fields)).isEqualTo(contract.fields());
        eachWord(
                fields,
                (name, word) -> assertThat(word.get("explanation")).as(name).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyValueOfTheContractHasALabelAndNoLabelIsThereForNothing(Language language) {
        JsonPath vocabulary = in(language);
        Map<String, Set<String>> codes = contract.values();

        assertThat(vocabulary.getMap("problems").keySet()).isEqualTo(codes.remove("ProblemType"));
        assertThat(vocabulary.getMap("articles").keySet()).isEqualTo(codes.remove("ArticleCode"));
        assertThat(keys(vocabulary.get("values"))).isEqualTo(codes);
    }

    @ParameterizedTest
    @EnumSource
    void everyWordIsASentenceOfItsOwn(Language language) {
        for (String part : Set.of("fields", "values")) {
            eachWord(in(language).get(part), (name, word) -> {
                assertThat(word.get("label"))
                        .as(name)
                        .isNotBlank()
                        .doesNotContain("{", "%", "@")
                        .doesNotEndWith(".");
                assertThat(word.getOrDefault("explanation", "One."))
                        .as(name)
                        .endsWith(".")
                        .doesNotContain("{", "%", "@");
            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FI", "SV"})
    void noWordIsLeftInEnglish(Language language) {
        for (String part : Set.of("fields", "values")) {
            Map<String, Map<String, String>> english = words(in(Language.EN).get(part));
            words(in(language).get(part)).forEach((name, word) -> {
                Map<String, String> same = Objects.requireNonNull(english.get(name), name);
                if (!SAME_EVERYWHERE.contains(name)) {
                    assertThat(word.get("label")).as(name).isNotEqualTo(same.get("label"));
                }
                assertThat(word.getOrDefault("explanation", ""))
                        .as(name)
                        .isNotEqualTo(same.getOrDefault("explanation", "English"));
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FI | Palvelunumero | Numero, johon soitit. | Asiakasrekisteri | Tietosuojaportaali | Ei löytynyt",
                "SV | Servicenummer | Numret som du ringde. | Kundregistret | Dataskyddsportalen | Hittades inte",
                "EN | Service number | The number that you called. | Customer register | The privacy portal | Not found"
            })
    void theWordsAreThoseOfTheLanguage(
            Language language, String label, String explanation, String source, String portal, String title) {
        JsonPath vocabulary = in(language);

        assertThat(vocabulary.getString("language")).isEqualTo(language.tag());
        assertThat(vocabulary.getString("fields.call-recordings.serviceNumber.label"))
                .isEqualTo(label);
        assertThat(vocabulary.getString("fields.call-recordings.serviceNumber.explanation"))
                .isEqualTo(explanation);
        assertThat(vocabulary.getString("sources.crm.name")).isEqualTo(source);
        assertThat(vocabulary.getString("sources.portal.name")).isEqualTo(portal);
        assertThat(vocabulary.getString("problems.'urn:privacy-portal:problem:not-found'.title"))
                .isEqualTo(title);
    }

    /** What an answer says in words already is said in the same words here. */
    @Test
    void noTextIsWordedTwice() {
        JsonPath vocabulary = in(Language.FI);

        assertThat(vocabulary.getString("values.Reason.hold-legal-claim.label"))
                .isEqualTo(
                        "Säilytämme tiedot, koska niitä koskevaa oikeusvaadetta laaditaan, esitetään tai puolustetaan");
        assertThat(vocabulary.getString("values.LookPurpose.customer-contact.explanation"))
                .isEqualTo("Palvelimme sinua yhteydenottosi vuoksi.");
    }

    @Test
    void anArticleIsCitedHeadedAndFound() {
        JsonPath vocabulary = in(Language.SV);

        assertThat(vocabulary.getMap("articles.gdpr-17-3-b"))
                .isEqualTo(Map.of(
                        "short", "artikel 17.3 b i dataskyddsförordningen",
                        "name", "Rätt till radering (”rätten att bli bortglömd”)",
                        "url", "https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:32016R0679"));
        assertThat(vocabulary.getMap("articles.notice-8")).doesNotContainKey("url");
    }

    /** What a page shows of a rule is what an item's own answer says. */
    @Test
    void aRetentionRuleIsSaidInWords() {
        JsonPath vocabulary = in(Language.FI);

        assertThat(vocabulary.getMap("rules").keySet())
                .isEqualTo(contract.values().get("Category"));
        assertThat(vocabulary.getMap("rules.chat-conversations"))
                .isEqualTo(Map.of("rule", "P3M", "text", "Säilytetään 3 kuukautta keskustelun päättymisestä."));
        assertThat(vocabulary.getMap("rules.organisations.ended").keySet())
                .isEqualTo(Set.of("history-known", "no-history", "history-unknown"));
    }

    @Test
    void theCategoriesOfRecipientsAreNamed() {
        JsonPath vocabulary = in(Language.SV);

        assertThat(vocabulary.getMap("recipients").keySet()).isEqualTo(Set.of("processors", "partners", "authorities"));
        assertThat(vocabulary.getString("recipients.authorities.label")).isEqualTo("Myndigheter");
    }

    /** Staff’s purposes have the words that staff chooses by. */
    @Test
    void aLookIsNamedByItsPurpose() {
        JsonPath vocabulary = in(Language.EN);

        assertThat(vocabulary.getMap("looks").keySet())
                .containsAll(contract.values().get("LookPurpose"))
                .contains("direct-marketing-check", "partner-disclosure", "rectification");
        assertThat(vocabulary.getString("looks.handle-request.label"))
                .isEqualTo(vocabulary.getString("values.LookPurpose.handle-request.label"));
    }

    @Test
    void aProblemSaysForWhomItsTitleIsWritten() {
        JsonPath vocabulary = in(Language.FI);

        assertThat(vocabulary.getString("problems.'urn:privacy-portal:problem:stale-revision'.audience"))
                .isEqualTo("people");
        assertThat(vocabulary.getString("problems.'urn:privacy-portal:problem:revision-required'.audience"))
                .isEqualTo("developers");
    }

    @Test
    void anyoneMayKeepTheFinnishWordsForAWhile() {
        ValidatableResponse answer = ask(null)
                .header("Content-Language", "fi")
                .header("Vary", containsString("Accept-Language"))
                .header("Cache-Control", containsString("max-age=300"));

        String tag = answer.extract().header("ETag");
        Portal.anonymous()
                .header("If-None-Match", tag)
                .get(VOCABULARY)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Content-Language", "fi")
                .header("Cache-Control", containsString("max-age=300"));
        ask("sv").header("ETag", not(tag));
    }

    /** The public is told of categories of recipients alone. */
    @Test
    void noPartnerIsNamed() {
        ask("en")
                .body("$", not(hasKey("partners")))
                .body("sources.crm.size()", equalTo(1))
                .body(not(containsString("acme-events")))
                .body(not(containsString("nordic-media")));
    }

    private static JsonPath in(Language language) {
        return ask(language.tag()).extract().jsonPath();
    }

    private static ValidatableResponse ask(@Nullable String language) {
        var request = Portal.anonymous();
        return (language == null ? request : request.header("Accept-Language", language))
                .get(VOCABULARY)
                .then()
                .statusCode(200);
    }

    private static Map<String, Set<String>> keys(Map<String, ? extends Map<String, ?>> groups) {
        return groups.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        group -> new TreeSet<>(group.getValue().keySet())));
    }

    private static void eachWord(
            Map<String, Map<String, Map<String, String>>> groups, BiConsumer<String, Map<String, String>> check) {
        words(groups).forEach(check);
    }

    private static Map<String, Map<String, String>> words(Map<String, Map<String, Map<String, String>>> groups) {
        Map<String, Map<String, String>> words = new TreeMap<>();
        groups.forEach((group, values) -> values.forEach((name, word) -> words.put(group + "." + name, word)));
        return words;
    }
}
