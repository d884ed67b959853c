package fi.vastuugroup.privacy.request.lifecycle;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.marketing.choice.ConsentWithdrawals;
import fi.vastuugroup.privacy.marketing.choice.PersonChoices;
import fi.vastuugroup.privacy.marketing.objection.AddressWithdrawals;
import fi.vastuugroup.privacy.marketing.objection.MarketingObjections;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.Consent.Matter;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.ConsentGiven;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.assessment.Ground;
import fi.vastuugroup.privacy.request.assessment.Right;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Does, the moment a request is filed, what the person says by its ground alone and nobody may weigh: who asks for an
 * erasure because they object prohibits all direct marketing (Art. 21(2)-(3)); who asks for one because their consent is
 * withdrawn withdraws it (Art. 7(3)). What becomes of the request changes nothing of it.
 */
@ApplicationScoped
class StatedWill {

    /** What rests on the consent to web analytics, by the master table. */
    private static final Set<Category> ANALYTICS = EnumSet.of(Category.PAGE_VIEWS, Category.WEB_VISITS);

    private final MarketingObjections objections;
    private final PersonChoices choices;
    private final ConsentWithdrawals withdrawals;
    private final AddressWithdrawals atAddresses;
    private final Items items;

    StatedWill(
            MarketingObjections objections,
            PersonChoices choices,
            ConsentWithdrawals withdrawals,
            AddressWithdrawals atAddresses,
            Items items) {
        this.objections = objections;
        this.choices = choices;
        this.withdrawals = withdrawals;
        this.atAddresses = atAddresses;
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

    /**
     * Does it for the e-mail address from which the claim came, for a claim of which nobody knows yet whose it is: nobody
     * need be identified to be left alone. An objection to direct marketing is done with it.
     */
    Uni<Void> take(AuditEvent.Actor actor, String email, Claim claim) {
        if (claim.isUnconditional() || speaks(claim) && claim.ground() == Ground.OBJECTION) {
            return objections.objectToDirectMarketing(actor, email);
        }
        return speaks(claim)
                ? atAddresses.withdraw(
                        actor,
                        email,
                        (channel, scope) -> claim.isAboutEverything()
                                || rests(claim.categories(), Matter.toMarketing(Consent.CONTROLLER, channel, scope)),
                        claim.isAboutEverything() || isAboutAnalytics(claim.categories()))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> withdraw(AuditEvent.Actor actor, UUID subject, Claim claim) {
        if (claim.isAboutEverything()) {
            return choices.prohibitWhatWasConsented(actor, subject)
                    .chain(() -> withdrawals.withdrawWebAnalytics(actor, subject));
        }
        return withItems(subject, claim)
                .chain(categories -> consentsAmongItems(subject, claim)
                        .chain(consents -> withdrawals.withdraw(
                                actor,
                                subject,
                                given -> rests(categories, given.consent().matter())
                                        || consents.stream().anyMatch(sameAs(given))))
                        .chain(() -> isAboutAnalytics(categories)
                                ? withdrawals.withdrawWebAnalytics(actor, subject)
                                : Uni.createFrom().voidItem()));
    }

    /** The categories of a claim, and of the single items that it names: a consent that is one of these stands for itself alone. */
    private Uni<Set<Category>> withItems(UUID subject, Claim claim) {
        Set<UUID> named = claim.selection().items();
        if (named.isEmpty()) {
            return Uni.createFrom().item(claim.categories());
        }
        return items.categories(subject, named)
                .map(ofItems -> Stream.concat(
                                claim.categories().stream(),
                                ofItems.values().stream().filter(category -> category != Category.CONSENTS))
                        .collect(toUnmodifiableSet()));
    }

    private Uni<List<Content>> consentsAmongItems(UUID subject, Claim claim) {
        Set<UUID> named = claim.selection().items();
        return named.isEmpty()
                ? Uni.createFrom().item(List.of())
                : items.find(subject, Category.CONSENTS, named)
                        .map(found -> found.stream().map(Item::content).toList());
    }

    private static boolean isAboutAnalytics(Set<Category> categories) {
        return categories.stream().anyMatch(ANALYTICS::contains);
    }

    private static boolean rests(Set<Category> categories, Matter consented) {
        return categories.stream().anyMatch(category -> rests(category, consented));
    }

    /**
     * Whether a category rests on a consent. Contact details serve every consent to marketing; the pages that somebody
     * opened serve targeting what is shown online too; the log of consents is all of them.
     */
    private static boolean rests(Category category, Matter consent) {
        return switch (category) {
            case CONSENTS -> true;
            case CONTACT_DETAILS -> consent.purpose() == Consent.Purpose.MARKETING;
            case MAILING_LIST_SUBSCRIPTIONS -> consent.channel() == Channel.EMAIL;
            case PAGE_VIEWS -> consent.channel() == Channel.ONLINE && consent.scope() == Scope.PROFILING;
            default -> false;
        };
    }

    private static Predicate<Object> sameAs(ConsentGiven given) {
        return content -> content instanceof Consent consent
                && consent.matter().equals(given.consent().matter());
    }
}
