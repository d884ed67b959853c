package fi.vastuugroup.privacy.register.address;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.stepup.FreshLogins;
import fi.vastuugroup.privacy.platform.crypto.References;
import fi.vastuugroup.privacy.platform.http.Quotas;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.register.item.Item;
import fi.vastuugroup.privacy.register.login.SaidAs;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Has a person's new e-mail address wait until its reader confirms it: until then the old one stands in everything, for a changed
 * address identifies nobody before it is verified. A change of address needs a fresh login, for whoever reads it can log in as
 * the person.
 */
@ApplicationScoped
public class EmailChanges {

    private final FreshLogins logins;
    private final Quotas quotas;
    private final PendingEmailStore store;
    private final EmailMails mails;
    private final SaidAs saidAs;
    private final AuditTrailStore audit;
    private final EmailChangeSettings settings;
    private final Clock clock;

    EmailChanges(
            FreshLogins logins,
            Quotas quotas,
            PendingEmailStore store,
            EmailMails mails,
            SaidAs saidAs,
            AuditTrailStore audit,
            EmailChangeSettings settings,
            Clock clock) {
        this.logins = logins;
        this.quotas = quotas;
        this.store = store;
        this.mails = mails;
        this.saidAs = saidAs;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws ProblemException {@code insufficient-user-authentication} without a fresh login */
    public void requireFreshLogin() {
        logins.require();
    }

    /**
     * Counts one more address that a login names today, outside a transaction; one without a fresh login changes nothing.
     *
     * @return fails with {@code too-many-requests} after so many
     */
    public Uni<Void> count(Principal.Customer login) {
        return logins.isSufficient()
                ? quotas.take(login.caller(), new Quotas.Quota("email-changes", settings.aDay(), Duration.ofDays(1)), 1)
                        .invoke(grant -> grant.require("so many new addresses of a login a day"))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    /**
     * Has a new address wait, under the subject's lock, in the place of one that waited before.
     *
     * @param held the contact details that it is for
     * @throws ProblemException {@code processing-restricted}
     */
    public Uni<Void> ask(UUID subject, List<Item> held, String address, Principal.Customer login) {
        if (held.stream().anyMatch(Item::restricted)) {
            throw new ProblemException(
                    ProblemType.PROCESSING_RESTRICTED,
                    "a restriction keeps the item as it is",
                    Refusal.PROCESSING_RESTRICTED);
        }
        String token = References.unguessable("E");
        PendingEmail wish = new PendingEmail(
                address, clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(settings.confirmWithin()));
        return saidAs.person(subject)
                .chain(person -> store.put(
                        subject,
                        wish,
                        token,
                        new PendingEmailStore.Asker(login.issuer(), login.sub(), person.orElse(null))))
                .chain(() -> mails.asked(subject, held, address, token))
                .chain(() -> record(subject, AuditAction.EMAIL_CHANGE_ASKED));
    }

    /** Forgets a new address that waits, under the subject's lock. */
    public Uni<Void> takeBack(UUID subject) {
        return store.remove(subject)
                .chain(waited -> waited
                        ? record(subject, AuditAction.EMAIL_CHANGE_TAKEN_BACK)
                        : Uni.createFrom().voidItem());
    }

    /** Tells the old addresses that the issuer's took their place, under the subject's lock; what waited is forgotten. */
    public Uni<Void> changed(UUID subject, List<Item> before, String address) {
        return takeBack(subject).chain(() -> mails.changed(subject, before, address));
    }

    /** What waits of a person, within a transaction. */
    public Uni<Optional<PendingEmail>> of(UUID subject) {
        return store.of(subject);
    }

    private Uni<Void> record(UUID subject, AuditAction action) {
        return audit.record(List.of(AuditEvent.of(
                clock.instant(), AuditEvent.Actor.subject(subject), action, subject, List.of(), Map.of())));
    }
}
