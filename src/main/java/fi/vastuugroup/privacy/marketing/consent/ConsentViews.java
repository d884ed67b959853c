package fi.vastuugroup.privacy.marketing.consent;

import static fi.vastuugroup.privacy.register.subject.RecordedChoice.CONTROLLER;

import fi.vastuugroup.privacy.marketing.choice.ChoiceMatrix.RecordedBy;
import fi.vastuugroup.privacy.marketing.choice.ConsentEntry;
import fi.vastuugroup.privacy.marketing.choice.ConsentLogStore;
import fi.vastuugroup.privacy.marketing.choice.PersonChoices;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.marketing.rule.Marketer;
import fi.vastuugroup.privacy.marketing.rule.MarketingRules;
import fi.vastuugroup.privacy.marketing.rule.PrevailingChoices;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.item.SourceSystem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Makes the views of a person's consents from the items, from what stands by them, and from the log. */
@ApplicationScoped
class ConsentViews {

    private final Items items;
    private final PersonChoices choices;
    private final ConsentLogStore log;

    ConsentViews(Items items, PersonChoices choices, ConsentLogStore log) {
        this.items = items;
        this.choices = choices;
        this.log = log;
    }

    /** Makes the views of all consents of a person. */
    Uni<List<ConsentView>> of(UUID subject) {
        return choices.standing(subject)
                .chain(standing -> log.of(subject)
                        .chain(entries -> items.all(subject, Set.of(Category.CONSENTS))
                                .map(consents -> consents.stream()
                                        .filter(item -> item.content() instanceof Consent)
                                        .map(item -> view(item, standing, entries))
                                        .toList())));
    }

    /** @throws ProblemException {@code not-found} when the person has no such consent */
    Uni<ConsentView> get(UUID subject, UUID id) {
        return of(subject)
                .map(consents -> consents.stream()
                        .filter(consent -> consent.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)));
    }

    /** Finds the id of the consent that the person gave here. */
    Uni<UUID> own(UUID subject, ConsentView.Given given) {
        return of(subject)
                .map(consents -> consents.stream()
                        .filter(consent -> consent.recordedBy() == RecordedBy.SELF
                                && consent.marketer().equals(given.marketer())
                                && consent.channel() == given.channel()
                                && consent.scope() == given.scope())
                        .map(ConsentView::id)
                        .findFirst()
                        .orElseThrow());
    }

    private static ConsentView view(Item item, PrevailingChoices standing, List<ConsentEntry> entries) {
        if (!(item.content() instanceof Consent consent)) {
            throw new IllegalStateException("not a consent");
        }
        ChannelScope cell = new ChannelScope(consent.channel(), consent.scope());
        Marketer marketer = consent.marketer().equals(CONTROLLER) ? Marketer.CONTROLLER : Marketer.PARTNER;
        Set<Scope> counting = MarketingRules.prohibitedBy(marketer, cell.scope());
        boolean stands =
                consent.withdrawnAt() == null && standing.consented(consent.marketer(), cell, Set.of(cell.scope()));
        boolean inForce = stands
                && standing.consented(consent.marketer(), cell, counting)
                && !standing.prohibited(consent.marketer(), cell, counting);
        return new ConsentView(
                item.id(),
                consent.marketer(),
                consent.channel(),
                consent.scope(),
                consent.wordingVersion(),
                consent.givenAt(),
                consent.withdrawnAt(),
                inForce,
                SourceSystem.isPortal(item.sourceSystem()) ? RecordedBy.SELF : RecordedBy.SOURCE,
                entries.stream()
                        .filter(entry -> entry.isAbout(consent))
                        .map(ConsentView.Event::of)
                        .toList(),
                stands ? ConsentView.WITHDRAW : List.of());
    }
}
