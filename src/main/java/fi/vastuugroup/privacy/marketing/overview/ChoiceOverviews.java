package fi.vastuugroup.privacy.marketing.overview;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.marketing.choice.AddressOwnersChoices;
import fi.vastuugroup.privacy.marketing.choice.ChoiceMatrix;
import fi.vastuugroup.privacy.marketing.choice.ChoiceWords;
import fi.vastuugroup.privacy.marketing.choice.PersonChoices;
import fi.vastuugroup.privacy.marketing.consent.ConsentView;
import fi.vastuugroup.privacy.marketing.consent.ConsentViews;
import fi.vastuugroup.privacy.marketing.consent.Marketers;
import fi.vastuugroup.privacy.marketing.mailinglist.MailingListSubscriptions.Subscription;
import fi.vastuugroup.privacy.marketing.mailinglist.OwnLists;
import fi.vastuugroup.privacy.marketing.overview.MyChoices.Everything;
import fi.vastuugroup.privacy.marketing.wording.ConsentWordings;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.action.Action;
import fi.vastuugroup.privacy.register.action.AllowedActions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Puts together what the single lists of choices show, in one transaction. */
@ApplicationScoped
class ChoiceOverviews {

    private final Transactions transactions;
    private final PersonChoices persons;
    private final AddressOwnersChoices addresses;
    private final OwnLists lists;
    private final ConsentViews consents;
    private final Marketers marketers;
    private final ConsentWordings wordings;
    private final ChoiceWords words;
    private final AllowedActions actions;

    ChoiceOverviews(
            Transactions transactions,
            PersonChoices persons,
            AddressOwnersChoices addresses,
            OwnLists lists,
            ConsentViews consents,
            Marketers marketers,
            ConsentWordings wordings,
            ChoiceWords words,
            AllowedActions actions) {
        this.transactions = transactions;
        this.persons = persons;
        this.addresses = addresses;
        this.lists = lists;
        this.consents = consents;
        this.marketers = marketers;
        this.wordings = wordings;
        this.words = words;
        this.actions = actions;
    }

    /** What a person sees, with the entity tag of the choices. */
    record Seen(MyChoices choices, String entityTag) {}

    Uni<Seen> get(UUID subject, Language language) {
        return transactions.asSubject(subject, () -> of(subject, language));
    }

    /** @throws ProblemException {@code login-not-linked} for a login without a verified address */
    Uni<Seen> get(Principal.Customer login, Language language) {
        return transactions.asSystem(() -> of(login, language));
    }

    /** Shows a person's choices, in the caller's transaction. */
    Uni<Seen> of(UUID subject, Language language) {
        return persons.matrix(subject)
                .chain(matrix -> lists.all(subject, language)
                        .chain(own -> consents.of(subject, language)
                                .chain(given -> marketers
                                        .partners()
                                        .map(partners -> seen(matrix, own, given, partners, language)))));
    }

    /** Shows the choices for a login's own address, in the caller's transaction. */
    Uni<Seen> of(Principal.Customer login, Language language) {
        return addresses.matrix(login).map(matrix -> seen(matrix, List.of(), List.of(), List.of(), language));
    }

    private Seen seen(
            ChoiceMatrix matrix,
            List<Subscription> own,
            List<ConsentView> given,
            List<Marketers.Partner> partners,
            Language language) {
        return new Seen(
                new MyChoices(
                        matrix.appliesTo(),
                        matrix.inWords(words, language).choices(),
                        own,
                        given,
                        partners,
                        wordings.current(language),
                        List.of(actions.of(Action.PROHIBIT_EVERYTHING, "putMyChoices", language)
                                .sending(Everything.PROHIBITED.slug()))),
                matrix.entityTag());
    }
}
