package fi.vastuugroup.privacy.request.assessment;

import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.privacynotice.Article;
import fi.vastuugroup.privacy.privacynotice.Category;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the ground of an erasure says by itself and what is done for it the moment that the request is filed, whatever
 * becomes of the request; the texts stand in {@code requests_*.properties}.
 */
@Schema(name = "RequestEffectCode")
public enum Effect implements Slug {
    /** All direct marketing is prohibited, and the subscriptions to what promotes have ended. */
    MARKETING_PROHIBITED(Article.GDPR_21_3),
    /** No consent that the request is about is in force any more. */
    CONSENTS_WITHDRAWN(Article.GDPR_7_3),
    /** The same of every consent, and what they permitted is prohibited. */
    CONSENTS_WITHDRAWN_AND_PROHIBITED(Article.GDPR_7_3);

    /** What rests on a consent, and the consents themselves. */
    private static final Set<Category> CONSENTED = EnumSet.of(
            Category.CONSENTS,
            Category.CONTACT_DETAILS,
            Category.MAILING_LIST_SUBSCRIPTIONS,
            Category.PAGE_VIEWS,
            Category.WEB_VISITS);

    private final Article article;

    Effect(Article article) {
        this.article = article;
    }

    /** The key of the words that say it. */
    public String words() {
        return "effect." + slug();
    }

    /**
     * The key of the words for a refusal: the erasure alone is refused where the ground has done something.
     *
     * @param of what they are about, with the dot behind it
     */
    public static String wordsOfRefusal(String of, @Nullable Effect effect) {
        return of + (effect == null ? "refused" : "erasure-refused");
    }

    /** The article of law behind it. */
    public Article article() {
        return article;
    }

    /**
     * The effect of a claim; null for one that says nothing by its ground.
     *
     * @param lines what the claim is about, by category: it names single items by their ids alone
     */
    public static @Nullable Effect of(Claim claim, Collection<CategoryOutcome> lines) {
        if (claim.right() != Right.ERASURE) {
            return null;
        }
        if (claim.ground() == Ground.OBJECTION) {
            return MARKETING_PROHIBITED;
        }
        if (claim.ground() != Ground.CONSENT_WITHDRAWN) {
            return null;
        }
        if (claim.isAboutEverything()) {
            return CONSENTS_WITHDRAWN_AND_PROHIBITED;
        }
        boolean consented = claim.categories().stream().anyMatch(CONSENTED::contains)
                || !claim.selection().items().isEmpty()
                        && lines.stream().anyMatch(line -> CONSENTED.contains(line.category()));
        return consented ? CONSENTS_WITHDRAWN : null;
    }
}
