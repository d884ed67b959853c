package fi.vastuugroup.privacy.marketing.objection;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.delivery.mail.Mail;
import fi.vastuugroup.privacy.delivery.mail.Mails;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.quota.PartnerQuotas;
import fi.vastuugroup.privacy.marketing.check.CheckedIdentifiers;
import fi.vastuugroup.privacy.marketing.choice.ConsentEntry;
import fi.vastuugroup.privacy.marketing.choice.IdentifierProhibitions;
import fi.vastuugroup.privacy.marketing.link.DailyLimitStore;
import fi.vastuugroup.privacy.marketing.mailinglist.MailingLists;
import fi.vastuugroup.privacy.marketing.mailinglist.WaitingSubscriptions;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.register.subject.SubjectContact;
import fi.vastuugroup.privacy.register.subject.SubjectContacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Carries out objections that people made to a partner (Art. 21(2)-(3)). They are in force with the answer, which says
 * nothing of whether anybody is known. The person is told, for it was somebody else who said it: once a day at most.
 * Only who is in the register is written to; the address of a stranger is never stored, not even for this.
 */
@ApplicationScoped
class ReportedObjections {

    /** How far a partner's clock may be ahead. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private static final int MAILS_A_DAY = 1;

    /** A report does not say which message is answered: it can be one from long ago, to an address of then. */
    private static final Instant ANY_MESSAGE = Instant.EPOCH;

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final CheckedIdentifiers identifiers;
    private final IdentifierProhibitions prohibitions;
    private final WaitingSubscriptions waiting;
    private final MailingLists lists;
    private final ReportedObjectionRepository stored;
    private final PartnerQuotas quotas;
    private final SubjectContacts contacts;
    private final DailyLimitStore limit;
    private final Mails mails;
    private final Clock clock;

    ReportedObjections(
            Transactions transactions,
            Idempotency idempotency,
            CheckedIdentifiers identifiers,
            IdentifierProhibitions prohibitions,
            WaitingSubscriptions waiting,
            MailingLists lists,
            ReportedObjectionRepository stored,
            PartnerQuotas quotas,
            SubjectContacts contacts,
            DailyLimitStore limit,
            Mails mails,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.identifiers = identifiers;
        this.prohibitions = prohibitions;
        this.waiting = waiting;
        this.lists = lists;
        this.stored = stored;
        this.quotas = quotas;
        this.contacts = contacts;
        this.limit = limit;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Carries a report out. It takes of the partner's identifiers as a check does, and a repetition nothing more.
     *
     * @throws ProblemException {@code validation-failed}, {@code too-many-requests}, or one of {@link Idempotency#once}
     */
    Uni<ObjectionReport.Recorded> report(Principal.Partner partner, @Nullable String key, ObjectionReport report) {
        IdentifierHash identifier = checked(report);
        var attempt = new Idempotency.Attempt(partner.caller(), "reportObjection", key, report);
        return transactions
                .asSystem(() -> idempotency.earlier(attempt))
                .chain(earlier ->
                        earlier.isPresent() ? Uni.createFrom().voidItem() : quotas.takeIdentifiers(partner, 1))
                .chain(() -> transactions.asSystem(() -> idempotency
                        .once(attempt, () -> record(partner, report, identifier))
                        .chain(outcome -> stored.findById(outcome.resource()))
                        .map(recorded -> new ObjectionReport.Recorded(recorded.id(), recorded.recordedAt))));
    }

    private IdentifierHash checked(ObjectionReport report) {
        if (report.receivedAt().isAfter(clock.instant().plus(CLOCK_SKEW))) {
            throw invalid("/receivedAt", "is in the future");
        }
        return identifiers
                .hash(report.identifierType(), report.identifier())
                .orElseThrow(() -> invalid("/identifier", "is not well-formed"));
    }

    private Uni<UUID> record(Principal.Partner partner, ObjectionReport report, IdentifierHash identifier) {
        AuditEvent.Actor actor = AuditEvent.Actor.partner(partner.id());
        return stored.persist(new ReportedObjectionEntity(
                        partner.id(),
                        report.reference(),
                        report.receivedAt(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .map(ReportedObjectionEntity::id)
                .call(() -> waiting.end(identifier, null))
                .call(() -> prohibitions
                        .prohibit(actor, ConsentEntry.How.OBJECTION, identifier, ANY_MESSAGE, report.cells())
                        .chain(done -> Sequences.each(
                                done.persons(),
                                person -> lists.endAfter(ConsentEntry.How.OBJECTION, actor, person, report.cells())
                                        .chain(() -> tell(person)))));
    }

    private Uni<Void> tell(UUID person) {
        return limit.take(Mail.Template.OBJECTION_REPORTED.name(), person, MAILS_A_DAY)
                .chain(left -> left ? contacts.find(person) : Uni.createFrom().item(Optional.<SubjectContact>empty()))
                .chain(contact ->
                        mails.add(contact.map(to -> mail(to, person)).stream().toList()));
    }

    private static Mail mail(SubjectContact contact, UUID person) {
        return new Mail(
                Mail.Template.OBJECTION_REPORTED,
                contact.language(),
                contact.email(),
                contact.givenName(),
                Map.of(),
                person,
                null);
    }

    private static ProblemException invalid(String pointer, String message) {
        return new ProblemException(
                ProblemType.VALIDATION_FAILED, "nothing was recorded", List.of(new FieldError(pointer, message)));
    }
}
