package fi.vastuugroup.privacy.prohibition;

import static fi.vastuugroup.privacy.register.MarketingStanding.CONTROLLER;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrail;
import fi.vastuugroup.privacy.delivery.Outbox;
import fi.vastuugroup.privacy.platform.Transactions;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.MarketingStanding;
import fi.vastuugroup.privacy.register.MarketingStanding.Choice;
import fi.vastuugroup.privacy.register.MarketingStanding.KnownBy;
import fi.vastuugroup.privacy.register.MarketingStandings;
import fi.vastuugroup.privacy.register.SubjectSources;
import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.category.Content;
import fi.vastuugroup.privacy.register.category.MarketingProhibition;
import fi.vastuugroup.privacy.register.category.MarketingProhibition.State;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The choices of a person in the register: a change, its decisions, audit event and notifications commit together. */
@ApplicationScoped
class PersonChoices {

    private static final String EVIDENCE = "the person's own choice in the portal, under a linked login";

    private final Transactions transactions;
    private final Items items;
    private final MarketingStandings standings;
    private final AddressChoices addresses;
    private final ChoiceJournal journal;
    private final SubjectSources sources;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    PersonChoices(
            Transactions transactions,
            Items items,
            MarketingStandings standings,
            AddressChoices addresses,
            ChoiceJournal journal,
            SubjectSources sources,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.transactions = transactions;
        this.items = items;
        this.standings = standings;
        this.addresses = addresses;
        this.journal = journal;
        this.sources = sources;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What is recorded of a person, and what stands by it. */
    private record Present(MarketingStanding recorded, Standing standing) {

        ChoiceMatrix matrix() {
            return ChoiceMatrix.of(ChoiceMatrix.AppliesTo.PERSON, standing);
        }
    }

    Uni<ChoiceMatrix> get(UUID subject) {
        return transactions.asSubject(
                subject, transaction -> present(transaction, subject).map(Present::matrix));
    }

    Uni<ChoiceMatrix> change(UUID subject, ChoiceChange change) {
        return transactions.asSystem(transaction -> items.lock(transaction, subject)
                .chain(() -> change(transaction, AuditEvent.Actor.subject(subject), subject, change)));
    }

    /** As {@link #change(UUID, ChoiceChange)}, in a transaction that holds the subject's lock. */
    Uni<ChoiceMatrix> change(SqlConnection transaction, AuditEvent.Actor actor, UUID subject, ChoiceChange change) {
        return present(transaction, subject).chain(present -> change(transaction, actor, subject, present, change));
    }

    private Uni<ChoiceMatrix> change(
            SqlConnection transaction, AuditEvent.Actor actor, UUID subject, Present present, ChoiceChange change) {
        change.requireSeen(present.matrix());
        List<RequestedChoice> choices = change.effective(present.standing());
        if (choices.isEmpty()) {
            return Uni.createFrom().item(present.matrix());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return items.declare(transaction, subject, statements(present.recorded(), choices, now))
                .chain(ids -> audit.record(
                        transaction,
                        List.of(AuditEvent.of(
                                now,
                                actor,
                                "marketing-choices-changed",
                                subject,
                                ids,
                                Map.of("choices", ChoiceChange.codes(choices))))))
                .chain(() -> journal.add(transaction, present.recorded(), choices, now))
                .chain(() -> sources.notices(transaction, subject, "prohibition", reference(choices, now)))
                .chain(notices -> outbox.add(transaction, notices))
                .chain(() -> present(transaction, subject))
                .map(Present::matrix);
    }

    private Uni<Present> present(SqlConnection transaction, UUID subject) {
        return standings
                .ofSubject(transaction, subject)
                .chain(recorded -> addresses
                        .of(
                                transaction,
                                recorded.knownBy().stream().map(KnownBy::hash).toList())
                        .map(choices -> new Present(recorded, Decisions.ofPerson(recorded, flat(choices.values())))));
    }

    private static List<Choice> flat(Collection<List<Choice>> choices) {
        return choices.stream().flatMap(List::stream).toList();
    }

    /** The choices; the consents that are given with them; and the consents given here that they take back. */
    private static Map<String, Content> statements(
            MarketingStanding recorded, List<RequestedChoice> choices, Instant now) {
        Map<String, Content> statements = new HashMap<>();
        for (RequestedChoice choice : choices) {
            String key = choice.channel().slug() + "/" + choice.scope().slug();
            statements.put(key, new MarketingProhibition(choice.channel(), choice.scope(), choice.state(), now));
            String wording = choice.wordingVersion();
            if (choice.state() == State.CONSENTED && wording != null) {
                statements.put(
                        CONTROLLER + "/" + key,
                        new Consent(CONTROLLER, choice.channel(), choice.scope(), wording, EVIDENCE, now, null));
            } else {
                recorded.consents().stream()
                        .filter(given -> given.source().equals(MarketingStanding.OWN)
                                && given.channel() == choice.channel()
                                && given.scope() == choice.scope())
                        .map(MarketingStanding.ConsentGiven::consent)
                        .forEach(consent -> statements.put(consent.marketer() + "/" + key, withdrawn(consent, now)));
            }
        }
        return statements;
    }

    private static Consent withdrawn(Consent consent, Instant now) {
        return new Consent(
                consent.marketer(),
                consent.channel(),
                consent.scope(),
                consent.wordingVersion(),
                consent.evidence(),
                consent.givenAt(),
                now);
    }

    private static Map<String, Object> reference(List<RequestedChoice> choices, Instant now) {
        return Map.of(
                "recordedAt",
                now.toString(),
                "choices",
                choices.stream()
                        .map(choice -> Map.of(
                                "channel", choice.channel().slug(),
                                "scope", choice.scope().slug(),
                                "state", choice.state().slug()))
                        .toList());
    }
}
