package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
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
    private final ProtectionJournal journal;
    private final Clock clock;

    StaffLogins(
            Transactions transactions,
            Idempotency idempotency,
            Items items,
            SubjectLinkStore links,
            LinkReasons decisions,
            BarredLogins barred,
            ProtectionJournal journal,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.items = items;
        this.links = links;
        this.decisions = decisions;
        this.barred = barred;
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
                                        staff, subject, "login-linked-by-staff", List.of(id), login.reason())))
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

    /** Ends a link; no address links the login to the subject again. */
    Uni<Void> unlink(Principal.Staff staff, UUID subject, UUID link, UnlinkReason reason) {
        return transactions.asSystem(() -> links.requireKnown(subject)
                .chain(() -> items.lockForStaff(subject))
                .chain(() -> links.unlink(subject, link))
                .map(unlinked -> unlinked.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, null)))
                .chain(unlinked -> bar(subject, barred.hash(unlinked.issuer(), unlinked.sub())))
                .chain(() ->
                        decisions.record(staff, subject, "login-unlinked-by-staff", List.of(link), reason.slug())));
    }

    private Uni<Void> bar(UUID subject, IdentifierHash login) {
        Instant now = now();
        return barred.bar(subject, login, now).chain(() -> journal.login(subject, login, true, now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
