package fi.vastuugroup.privacy.marketing.objection;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.delivery.mail.Mail;
import fi.vastuugroup.privacy.delivery.mail.Mails;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.marketing.choice.ConsentEntry;
import fi.vastuugroup.privacy.marketing.choice.ReportedProhibitions;
import fi.vastuugroup.privacy.marketing.link.DailyLimitStore;
import fi.vastuugroup.privacy.marketing.mailinglist.MailingLists;
import fi.vastuugroup.privacy.marketing.objection.PendingObjectionStore.Pending;
import fi.vastuugroup.privacy.marketing.rule.ChannelScope;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.subject.SubjectContact;
import fi.vastuugroup.privacy.register.subject.SubjectContacts;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Carries on what partners reported, apart from the answer, whose time would tell of whom it is. Within seconds those hear
 * of it who received the identifier itself. On the next day (Helsinki), unless the controller has it otherwise, it reaches
 * the person whose it is: all addresses and numbers, and the lists that promote; so that the reporter's own checks do not
 * tell what else the person is known by. The person is told, for it was somebody else who said it: once a day at most. Only
 * who is in the register is written to; the address of a stranger is never stored, not even for this.
 */
@ApplicationScoped
class PendingObjections {

    private static final Logger LOG = Logger.getLogger(PendingObjections.class);
    private static final int MAILS_A_DAY = 1;
    private static final int AT_ONCE = 100;
    private static final UUID BEGINNING = new UUID(0, 0);

    private final Transactions transactions;
    private final PendingObjectionStore pending;
    private final ReportedProhibitions prohibitions;
    private final MailingLists lists;
    private final SubjectContacts contacts;
    private final DailyLimitStore limit;
    private final Mails mails;
    private final Clock clock;
    private final boolean nextDay;

    PendingObjections(
            Transactions transactions,
            PendingObjectionStore pending,
            ReportedProhibitions prohibitions,
            MailingLists lists,
            SubjectContacts contacts,
            DailyLimitStore limit,
            Mails mails,
            Clock clock,
            @ConfigProperty(name = "privacy.objections.next-day") boolean nextDay) {
        this.transactions = transactions;
        this.pending = pending;
        this.prohibitions = prohibitions;
        this.lists = lists;
        this.contacts = contacts;
        this.limit = limit;
        this.mails = mails;
        this.clock = clock;
        this.nextDay = nextDay;
    }

    /**
     * Adds an objection that has just been recorded, in the caller's transaction.
     *
     * @param news whether it prohibited anything of which nobody has been told
     */
    Uni<Void> add(UUID report, IdentifierHash identifier, List<ChannelScope> cells, boolean news) {
        Instant due = nextDay
                ? Helsinki.today(clock).plusDays(1).atStartOfDay(Helsinki.ZONE).toInstant()
                : clock.instant();
        return pending.add(report, identifier, cells, news, due);
    }

    @Scheduled(
            identity = "pending-objections",
            every = "{privacy.objections.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> carryOn() {
        return carryOn(clock.instant());
    }

    /**
     * Tells of what nobody has been told of, and brings those to their persons that are due by a time, one after the other.
     * What fails is tried again, and keeps nothing else waiting.
     */
    Uni<Void> carryOn(Instant by) {
        return each(after -> pending.untold(after, AT_ONCE), this::tell)
                .chain(() -> each(after -> pending.due(by, after, AT_ONCE), this::reach));
    }

    private Uni<Void> each(Function<UUID, Uni<List<UUID>>> page, Function<UUID, Uni<Void>> work) {
        return Sequences.portions(
                AT_ONCE,
                BEGINNING,
                after -> transactions.asSystem(() -> page.apply(after)),
                reports -> Sequences.each(reports, report -> attempt(report, work)));
    }

    private Uni<Void> attempt(UUID report, Function<UUID, Uni<Void>> work) {
        return transactions
                .asSystem(() -> work.apply(report))
                .onFailure()
                .invoke(failure -> LOG.errorf(
                        "objection %s could not be carried on, it will be tried again: %s",
                        report, failure.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> tell(UUID report) {
        return pending.takeNews(report)
                .chain(identifier -> identifier
                        .map(prohibitions::tell)
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> reach(UUID report) {
        return pending.take(report)
                .chain(taken ->
                        taken.map(this::reach).orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> reach(Pending objection) {
        AuditEvent.Actor actor = AuditEvent.Actor.partner(objection.partner());
        return prohibitions
                .reach(actor, objection.identifier(), objection.cells(), objection.at())
                .chain(persons -> Sequences.each(
                        persons,
                        person -> lists.endAfter(
                                        ConsentEntry.How.OBJECTION, actor, person, objection.cells(), objection.at())
                                .chain(() -> write(person))));
    }

    private Uni<Void> write(UUID person) {
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
}
