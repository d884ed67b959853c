package fi.vastuugroup.privacy.request.lifecycle;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.marketing.choice.ConsentWithdrawals;
import fi.vastuugroup.privacy.marketing.choice.PersonChoices;
import fi.vastuugroup.privacy.marketing.objection.MarketingObjections;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.ConsentGiven;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.assessment.Ground;
import fi.vastuugroup.privacy.request.assessment.Right;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Does, the moment a request is filed, what the person says by its ground alone and nobody may weigh: who asks for an
 * erasure because they object prohibits all direct marketing (Art. 21(2)-(3)); who asks for one because their consent is
 * withdrawn withdraws it (Art. 7(3)). What becomes of the request changes nothing of it.
 */
@ApplicationScoped
class StatedWill {

    /** What rests on consents of one channel alone, by the master table. */
    private static final Map<Category, Channel> RESTING_ON = Map.of(
            Category.MAILING_LIST_SUBSCRIPTIONS, Channel.EMAIL,
            Category.PAGE_VIEWS, Channel.ONLINE,
            Category.WEB_VISITS, Channel.ONLINE);

    private final MarketingObjections objections;
    private final PersonChoices choices;
    private final ConsentWithdrawals withdrawals;
    private final Items items;

    StatedWill(MarketingObjections objections, PersonChoices choices, ConsentWithdrawals withdrawals, Items items) {
        this.objections = objections;
        this.choices = choices;
        this.withdrawals = withdrawals;
        this.items = items;
    }

    /** Whether a claim says something of its own: what it records is not among the items that it is about. */
    static boolean speaks(Claim claim) {
        return claim.right() == Right.ERASURE
                && (claim.ground() == Ground.OBJECTION || claim.ground() == Ground.CONSENT_WITHDRAWN);
    }

    /** Does it, under the subject's lock; for a claim that says nothing of the kind, nothing. */
    Uni<Void> take(AuditEvent.Actor actor, UUID subject, Claim claim) {
        if (!speaks(claim)) {
            return Uni.createFrom().voidItem();
        }
        return claim.ground() == Ground.OBJECTION
                ? objections.objectToDirectMarketing(actor, subject)
                : withdraw(actor, subject, claim);
    }

    private Uni<Void> withdraw(AuditEvent.Actor actor, UUID subject, Claim claim) {
        if (claim.isAboutEverything()) {
            return choices.prohibitWhatWasConsented(actor, subject);
        }
        Set<UUID> named = claim.selection().items();
        return (named.isEmpty()
                        ? Uni.createFrom().item(List.<Item>of())
                        : items.all(subject, Set.of(Category.CONSENTS)))
                .map(consents -> consents.stream()
                        .filter(item -> named.contains(item.id()))
                        .map(Item::content)
                        .toList())
                .chain(contents -> withdrawals.withdraw(
                        actor,
                        subject,
                        given -> isOfCategories(given, claim.categories())
                                || contents.stream().anyMatch(sameAs(given))));
    }

    /** Contact details serve every consent; the log of consents is all of them. */
    private static boolean isOfCategories(ConsentGiven given, Set<Category> categories) {
        return categories.contains(Category.CONSENTS)
                || categories.contains(Category.CONTACT_DETAILS)
                || categories.stream().anyMatch(category -> RESTING_ON.get(category) == given.channel());
    }

    private static Predicate<Object> sameAs(ConsentGiven given) {
        return content -> content instanceof Consent consent
                && consent.marketer().equals(given.marketer())
                && consent.channel() == given.channel()
                && consent.scope() == given.scope();
    }
}
