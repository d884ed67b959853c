package fi.vastuugroup.privacy.privacynotice;

import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.text.Texts;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article names the provision that something in an answer rests on: of the GDPR, of the Act on Electronic
 * Communications Services, or a section of the privacy notice. The name of a constant says which: law, article,
 * paragraph, point. A citation is made of it by the pattern of its law ({@code articles_*.properties}), so that a new
 * constant needs a text only where its article has no heading there yet.
 */
@Schema(
        name = "ArticleCode",
        description =
                "A provision of law, or a section of the privacy notice: `gdpr-17-3-b` is Article 17(3)(b) of the "
                        + "GDPR, `act-917-2014-200-1` section 200(1) of the Finnish Act on Electronic Communications Services "
                        + "(917/2014), `notice-8` section 8 of the privacy notice. `GET /vocabulary` has them in words.")
public enum Article implements Slug {
    GDPR_5_1_D,
    GDPR_5_1_E,
    GDPR_6_1_A,
    GDPR_6_1_F,
    GDPR_7,
    GDPR_7_1,
    GDPR_7_3,
    GDPR_11_2,
    GDPR_12_2,
    GDPR_12_3,
    GDPR_12_4,
    GDPR_12_5,
    GDPR_12_6,
    GDPR_15,
    GDPR_15_3,
    GDPR_15_4,
    GDPR_16,
    GDPR_17,
    GDPR_17_1,
    GDPR_17_1_A,
    GDPR_17_1_B,
    GDPR_17_1_C,
    GDPR_17_1_D,
    GDPR_17_1_E,
    GDPR_17_1_F,
    GDPR_17_3,
    GDPR_17_3_A,
    GDPR_17_3_B,
    GDPR_17_3_C,
    GDPR_17_3_D,
    GDPR_17_3_E,
    GDPR_18,
    GDPR_18_1,
    GDPR_18_1_A,
    GDPR_18_1_B,
    GDPR_18_1_C,
    GDPR_18_1_D,
    GDPR_18_2,
    GDPR_18_3,
    GDPR_20,
    GDPR_20_1,
    GDPR_21,
    GDPR_21_1,
    GDPR_21_2,
    GDPR_21_3,
    GDPR_33_5,
    GDPR_38_4,
    ACT_917_2014_200,
    ACT_917_2014_200_1,
    /** Sections 200 and 202 together, where naming one would tell whose the identifier is. */
    ACT_917_2014_200_202,
    ACT_917_2014_202,
    ACT_917_2014_205,
    NOTICE_7,
    NOTICE_8;

    private static final List<String> LAWS = List.of("gdpr", "act-917-2014", "notice");
    private static final List<String> PLACES = List.of("{article}", "{paragraph}", "{point}");

    /** The citation, as it stands within a sentence: <i>tietosuoja-asetuksen 17 artiklan 3 kohdan b alakohta</i>. */
    public String text(Language language) {
        String[] parts = parts();
        String own = slug() + ".text";
        if (isTold(own, language)) {
            return Words.ALL.get(own, language);
        }
        String text = Words.ALL.get(law() + ".text-" + parts.length, language);
        for (int part = 0; part < parts.length; part++) {
            text = text.replace(PLACES.get(part), parts[part]);
        }
        return text;
    }

    /** What the article is about: its heading in the law or in the privacy notice. */
    public String heading(Language language) {
        String own = slug() + ".heading";
        return Words.ALL.get(isTold(own, language) ? own : law() + "-" + parts()[0] + ".heading", language);
    }

    /** Where the law can be read in the language, if it stands elsewhere than in the portal. */
    public Optional<String> url(Language language) {
        String key = law() + ".url";
        return isTold(key, language) ? Optional.of(Words.ALL.get(key, language)) : Optional.empty();
    }

    private static boolean isTold(String key, Language language) {
        return Words.ALL.keys(language).contains(key);
    }

    private String law() {
        return LAWS.stream().filter(slug()::startsWith).findFirst().orElseThrow();
    }

    /** Article, paragraph and point, as far as there are any. */
    private String[] parts() {
        return slug().substring(law().length() + 1).split("-");
    }

    /** The texts, read when the first is asked for: the contract is made from the names alone. */
    private static final class Words {

        static final Texts ALL = Texts.load("articles");
    }
}
