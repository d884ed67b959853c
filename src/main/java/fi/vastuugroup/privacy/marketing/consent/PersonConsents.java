package fi.vastuugroup.privacy.marketing.consent;

import static fi.vastuugroup.privacy.register.category.Consent.CONTROLLER;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.marketing.choice.ConsentEntry;
import fi.vastuugroup.privacy.marketing.choice.ConsentLogStore;
import fi.vastuugroup.privacy.marketing.choice.PersonChoices;
import fi.vastuugroup.privacy.marketing.choice.StatedChoices;
import fi.vastuugroup.privacy.marketing.decision.RequestedChoice;
import fi.vastuugroup.privacy.marketing.wording.ConsentWordings;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.category.Channel;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import fi.vastuugroup.privacy.register.category.Scope;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.subject.RecordedChoice.ConsentGiven;
import fi.vastuugroup.privacy.register.subject.SubjectSources;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records and withdraws a person's consents to marketing by the company or by a named partner, and to web analytics
 * (Art. 7). Consent to the company's marketing is a choice of {@link PersonChoices}; any other stands for itself. Each is
 * withdrawn for itself, in one call.
 */
@ApplicationScoped
class PersonConsents {

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Items items;
    private final ItemChanges itemChanges;
    private final PersonChoices choices;
    private final ConsentViews views;
    private final ConsentLogStore log;
    private final ConsentWordings wordings;
    private final Marketers marketers;
    private final SubjectSources sources;
    private final AuditTrailStore audit;
    private final OutboxStore outbox;
    private final Clock clock;

    PersonConsents(
            Transactions transactions,
            Idempotency idempotency,
            Items items,
            ItemChanges itemChanges,
            PersonChoices choices,
            ConsentViews views,
            ConsentLogStore log,
            ConsentWordings wordings,
            Marketers marketers,
            SubjectSources sources,
            AuditTrailStore audit,
            OutboxStore outbox,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.items = items;
        this.itemChanges = itemChanges;
        this.choices = choices;
        this.views = views;
        this.log = log;
        this.wordings = wordings;
        this.marketers = marketers;
        this.sources = sources;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Lists all consents, those withdrawn included. */
    Uni<List<ConsentView>> of(UUID subject, Language language) {
        return transactions.asSubject(subject, () -> views.of(subject, language));
    }

    /** @throws ProblemException {@code not-found} for a consent that the person has not */
    Uni<ConsentView> get(UUID subject, UUID id, Language language) {
        return transactions.asSubject(subject, () -> views.get(subject, id, language));
    }

    /** @throws ProblemException {@code validation-failed}, or one of {@link Idempotency#once} */
    Uni<ConsentView> give(
            Principal.Customer login, UUID subject, @Nullable String key, ConsentView.Given given, Language language) {
        check(given);
        var attempt = new Idempotency.Attempt(login.caller(), "giveConsent", key, given);
        return transactions.asSystem(() -> idempotency
                .once(attempt, () -> items.lock(subject).chain(() -> record(subject, given)))
                .chain(outcome -> views.get(subject, outcome.resource(), language)));
    }

    /** @throws ProblemException {@code not-found} for a consent that the person has not */
    Uni<ConsentView> withdraw(UUID subject, UUID id, Language language) {
        return transactions.asSystem(() -> items.lock(subject)
                .chain(() -> items.find(subject, Category.CONSENTS, id))
                .chain(found -> {
                    Item item = found.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null));
                    return item.content() instanceof Consent consent && consent.withdrawnAt() == null
                            ? withdraw(subject, new ConsentGiven(item.sourceSystem(), consent))
                            : Uni.createFrom().voidItem();
                })
                .chain(() -> views.get(subject, id, language)));
    }

    private void check(ConsentView.Given given) {
        requireFitting(given);
        wordings.require(given.wordingVersion(), given.matter(), "/wordingVersion");
        if (!marketers.canBeConsentedTo(given.marketer())) {
            throw new ProblemException(
                    ProblemType.VALIDATION_FAILED,
                    "a consent names the marketer that it is for",
                    List.of(new FieldError("/marketer", "is neither the controller nor a partner")));
        }
    }

    /** @throws ProblemException {@code validation-failed} at the fields that do not go with the purpose */
    private static void requireFitting(ConsentView.Given given) {
        List<FieldError> errors = given.misfits();
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    ProblemType.VALIDATION_FAILED, "what a consent names goes with its purpose", errors);
        }
    }

    private Uni<UUID> record(UUID subject, ConsentView.Given given) {
        Channel channel = given.channel();
        Scope scope = given.scope();
        Uni<?> recorded = given.marketer().equals(CONTROLLER) && channel != null && scope != null
                ? choices.change(
                        AuditEvent.Actor.subject(subject),
                        ConsentEntry.How.PORTAL,
                        subject,
                        List.of(new RequestedChoice(channel, scope, State.CONSENTED, given.wordingVersion())))
                : store(
                        subject,
                        AuditAction.CONSENT_GIVEN,
                        StatedChoices.ofConsent(
                                given.matter(), given.wordingVersion(), ConsentEntry.How.PORTAL, now()));
        return recorded.chain(() -> views.own(subject, given));
    }

    private Uni<Void> withdraw(UUID subject, ConsentGiven given) {
        return store(
                subject,
                AuditAction.CONSENT_WITHDRAWN,
                StatedChoices.ofWithdrawal(given, ConsentEntry.How.PORTAL, now()));
    }

    /**
     * Takes a consent back that the journal says is taken back, under the subject's lock, unless the person has given
     * it anew. A withdrawal without a consent is kept as well: a source may state the consent again.
     */
    Uni<Void> withdrawAgain(UUID subject, ConsentEntry withdrawal) {
        return items.all(subject, Set.of(Category.CONSENTS))
                .map(held -> WithdrawnConsents.toWithdraw(held, withdrawal))
                .chain(given -> given.map(consent -> storeAgain(subject, consent, withdrawal))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> storeAgain(UUID subject, ConsentGiven given, ConsentEntry withdrawal) {
        StatedChoices statements = StatedChoices.ofWithdrawal(given, withdrawal.how(), withdrawal.at());
        return declare(AuditEvent.Actor.scheduler(), subject, AuditAction.CONSENT_WITHDRAWN, statements)
                .chain(() -> log.addAgain(subject, statements.log()))
                .chain(() -> tell(subject, withdrawal));
    }

    private Uni<Void> store(UUID subject, AuditAction action, StatedChoices statements) {
        return declare(AuditEvent.Actor.subject(subject), subject, action, statements)
                .chain(() -> log.add(subject, statements.log()))
                .chain(() -> tell(subject, last(statements)));
    }

    private static ConsentEntry last(StatedChoices statements) {
        return statements.log().get(statements.log().size() - 1);
    }

    private Uni<Void> declare(AuditEvent.Actor actor, UUID subject, AuditAction action, StatedChoices statements) {
        ConsentEntry entry = last(statements);
        return itemChanges
                .declare(subject, statements.contents())
                .chain(ids -> audit.record(List.of(AuditEvent.of(
                        entry.at(),
                        actor,
                        action,
                        subject,
                        ids,
                        Map.of(
                                "consent",
                                entry.matter().marketer() + " " + entry.matter().code())))));
    }

    private Uni<Void> tell(UUID subject, ConsentEntry entry) {
        return sources.notices(subject, "prohibition", reference(entry))
                .chain(notices -> outbox.add(notices))
                .replaceWithVoid();
    }

    private static Map<String, Object> reference(ConsentEntry entry) {
        return Map.of(
                "recordedAt",
                entry.at().toString(),
                "choices",
                List.of(ConsentEntry.reference(
                        entry.matter(),
                        entry.event() == ConsentEntry.Event.GIVEN ? State.CONSENTED : State.NO_CHOICE)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
