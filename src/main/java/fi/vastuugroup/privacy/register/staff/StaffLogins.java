package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.journalling.ProtectionJournal;
import fi.vastuugroup.privacy.register.login.BarredLogins;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Links logins to subjects on evidence of staff's own, and ends links. */
@ApplicationScoped
class StaffLogins {

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Items items;
    private final SubjectLinkStore links;
    private final LinkReasons decisions;
    private final BarredLogins barred;
    private final Identifiers identifiers;
    private final ProtectionJournal journal;
    private final Clock clock;

    StaffLogins(
            Transactions transactions,
            Idempotency idempotency,
            Items items,
            SubjectLinkStore links,
            LinkReasons decisions,
            BarredLogins barred,
            Identifiers identifiers,
            ProtectionJournal journal,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.items = items;
        this.links = links;
        this.decisions = decisions;
        this.barred = barred;
        this.identifiers = identifiers;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws ProblemException {@code not-found}, {@code state-conflict} for a login that is another subject's */
    Uni<SubjectLinkStore.Login> link(Principal.Staff staff, @Nullable String key, UUID subject, NewLoginLink login) {
        var attempt = new Idempotency.Attempt(staff.caller(), "linkLogin " + subject, key, login);
        return transactions.asSystem(() -> idempotency
                .once(
                        attempt,
                        () -> links.requireKnown(subject)
                                .chain(() -> items.lockForStaff(subject))
                                .chain(() -> add(subject, login))
                                .call(id -> decisions.record(
                                        staff,
                                        subject,
                                        AuditAction.LOGIN_LINKED_BY_STAFF,
                                        List.of(id),
                                        login.reason())))
                .chain(outcome -> links.logins(subject)
                        .map(logins -> logins.stream()
                                .filter(link -> link.id().equals(outcome.resource()))
                                .findFirst()
                                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)))));
    }

    private Uni<UUID> add(UUID subject, NewLoginLink login) {
        Instant now = now();
        IdentifierHash hash = barred.hash(login.issuer(), login.sub());
        return barred.unbar(subject, hash, now)
                .chain(() -> links.link(subject, login.issuer(), login.sub(), Times.utc(now)))
                .call(() -> journal.login(subject, hash, false, now))
                .map(id -> id.orElseThrow(() -> new ProblemException(
                        ProblemType.STATE_CONFLICT, "the login is another subject's; end that link first")));
    }

    /**
     * Ends a link; no address links the login to the subject again. A login that is somebody else's disproves its mailbox
     * too, for every login that shows it: the issuer may name the same person anew.
     */
    Uni<Void> unlink(Principal.Staff staff, UUID subject, UUID link, UnlinkReason reason) {
        return transactions.asSystem(() -> links.requireKnown(subject)
                .chain(() -> items.lockForStaff(subject))
                .chain(() -> links.unlink(subject, link))
                .map(unlinked -> unlinked.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)))
                .chain(unlinked -> bar(subject, unlinked, reason))
                .chain(others -> decisions.record(
                        staff,
                        subject,
                        AuditAction.LOGIN_UNLINKED_BY_STAFF,
                        Stream.concat(Stream.of(link), others.stream()).toList(),
                        reason.slug())));
    }

    /** Answers the other links that end with it. */
    private Uni<List<UUID>> bar(UUID subject, SubjectLinkStore.Unlinked unlinked, UnlinkReason reason) {
        Instant now = now();
        IdentifierHash login = barred.hash(unlinked.issuer(), unlinked.sub());
        SubjectLinkStore.Evidence mailbox = reason == UnlinkReason.WRONG_PERSON ? unlinked.mailbox() : null;
        return barred.bar(subject, login, now)
                .chain(() -> journal.login(subject, login, true, now))
                .chain(() -> mailbox == null
                        ? Uni.createFrom().item(List.of())
                        : barMailbox(
                                subject,
                                identifiers.stored(mailbox.hash(), mailbox.pepperVersion(), mailbox.previous()),
                                now));
    }

    private Uni<List<UUID>> barMailbox(UUID subject, IdentifierHash address, Instant now) {
        return barred.barMailbox(subject, address, now).call(() -> journal.login(subject, address, true, now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
