package fi.vastuugroup.privacy.marketing.consent;

import static fi.vastuugroup.privacy.register.category.Consent.CONTROLLER;

import fi.vastuugroup.privacy.marketing.choice.AnalyticsConsentStanding;
import fi.vastuugroup.privacy.marketing.choice.ChoiceMatrix.RecordedBy;
import fi.vastuugroup.privacy.marketing.choice.ConsentEntry;
import fi.vastuugroup.privacy.marketing.choice.ConsentLogStore;
import fi.vastuugroup.privacy.marketing.choice.PersonChoices;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.Marketer;
import fi.vastuugroup.privacy.marketing.rule.MarketingRules;
import fi.vastuugroup.privacy.marketing.rule.PrevailingChoices;
import fi.vastuugroup.privacy.marketing.wording.ConsentWordings;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.action.Action;
import fi.vastuugroup.privacy.register.action.AllowedActions;
import fi.vastuugroup.privacy.register.batch.ConsentCourse;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes the views of a person's consents from the items, from what stands by them, and from the log. */
@ApplicationScoped
public class ConsentViews {

    private final Items items;
    private final PersonChoices choices;
    private final ConsentLogStore log;
    private final Marketers marketers;
    private final ConsentWordings wordings;
    private final AllowedActions actions;

    ConsentViews(
            Items items,
            PersonChoices choices,
            ConsentLogStore log,
            Marketers marketers,
            ConsentWordings wordings,
            AllowedActions actions) {
        this.items = items;
        this.choices = choices;
        this.log = log;
        this.marketers = marketers;
        this.wordings = wordings;
        this.actions = actions;
    }

    /** Makes the views of all consents of a person, those withdrawn included; in the caller's transaction. */
    public Uni<List<ConsentView>> of(UUID subject, Language language) {
        return choices.standing(subject)
                .chain(standing -> log.of(subject)
                        .chain(entries -> marketers
                                .names(language)
                                .chain(names -> items.all(subject, Set.of(Category.CONSENTS))
                                        .map(consents -> views(consents, standing, entries, names, language)))));
    }

    private List<ConsentView> views(
            List<Item> consents,
            PrevailingChoices standing,
            List<ConsentEntry> log,
            Marketers.Names names,
            Language language) {
        AnalyticsConsentStanding analytics = AnalyticsConsentStanding.of(consents, log);
        return consents.stream()
                .flatMap(item -> item.content() instanceof Consent consent
                        ? Stream.of(view(
                                item,
                                consent,
                                isEnded(item, consent, consents)
                                        ? Standing.ENDED
                                        : stands(item, consent, standing, analytics),
                                log,
                                names,
                                language))
                        : Stream.empty())
                .toList();
    }

    /** Whether a consent to marketing was withdrawn since it was given, by whoever recorded the withdrawal. */
    private static boolean isEnded(Item item, Consent consent, List<Item> all) {
        ConsentCourse course = new ConsentCourse(all.stream()
                .flatMap(other -> other.content() instanceof Consent told
                                && told.isToMarketing()
                                && told.matter().equals(consent.matter())
                        ? ConsentCourse.turns(told, other.updatedAt()).stream()
                        : Stream.empty())
                .toList());
        return ConsentCourse.turns(consent, item.updatedAt()).stream()
                .filter(ConsentCourse.Turn::given)
                .allMatch(given -> course.isWithdrawnSince(given.at()));
    }

    /** @throws ProblemException {@code not-found} when the person has no such consent */
    Uni<ConsentView> get(UUID subject, UUID id, Language language) {
        return of(subject, language)
                .map(consents -> consents.stream()
                        .filter(consent -> consent.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)));
    }

    /** Finds the id of the consent that the person gave here. */
    Uni<UUID> own(UUID subject, ConsentView.Given given) {
        return of(subject, Language.FI)
                .map(consents -> consents.stream()
                        .filter(consent -> consent.recordedBy() == RecordedBy.SELF && consent.isAbout(given.matter()))
                        .map(ConsentView::id)
                        .findFirst()
                        .orElseThrow());
    }

    /**
     * How a consent stands.
     *
     * @param given whether it is given and can be withdrawn
     * @param counts whether it permits anything now
     */
    private record Standing(boolean given, boolean counts) {

        private static final Standing ENDED = new Standing(false, false);
    }

    private static Standing stands(
            Item item, Consent consent, PrevailingChoices standing, AnalyticsConsentStanding analytics) {
        Channel channel = consent.channel();
        Scope scope = consent.scope();
        if (channel == null || scope == null) {
            boolean inForce = analytics.has(item);
            return new Standing(inForce, inForce);
        }
        ChannelScope cell = new ChannelScope(channel, scope);
        Marketer marketer = consent.marketer().equals(CONTROLLER) ? Marketer.CONTROLLER : Marketer.PARTNER;
        Set<Scope> counting = MarketingRules.prohibitedBy(marketer, scope);
        boolean given = consent.withdrawnAt() == null && standing.consented(consent.marketer(), cell, Set.of(scope));
        return new Standing(
                given,
                given
                        && standing.consented(consent.marketer(), cell, counting)
                        && !standing.prohibited(consent.marketer(), cell, counting));
    }

    private ConsentView view(
            Item item,
            Consent consent,
            Standing standing,
            List<ConsentEntry> entries,
            Marketers.Names names,
            Language language) {
        String marketer = names.of(consent.marketer());
        return new ConsentView(
                item.id(),
                consent.marketer(),
                marketer,
                consent.matter().purpose(),
                consent.channel(),
                consent.scope(),
                consent.wordingVersion(),
                wordings.agreedTo(consent.wordingVersion(), consent.matter(), marketer, language)
                        .orElse(null),
                consent.givenAt(),
                consent.withdrawnAt(),
                standing.counts(),
                SourceSystem.isPortal(item.sourceSystem()) ? RecordedBy.SELF : RecordedBy.SOURCE,
                entries.stream()
                        .filter(entry -> entry.isAbout(consent))
                        .map(ConsentView.Event::of)
                        .toList(),
                standing.given()
                        ? List.of(actions.of(Action.WITHDRAW_CONSENT, "withdrawConsent", language))
                        : List.of());
    }
}
