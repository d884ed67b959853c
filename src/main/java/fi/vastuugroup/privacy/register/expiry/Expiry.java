package fi.vastuugroup.privacy.register.expiry;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.register.item.CategorySets;
import fi.vastuugroup.privacy.register.item.RetentionRules;
import fi.vastuugroup.privacy.register.login.EndedLogins;
import fi.vastuugroup.privacy.register.subject.SubjectChanges;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Deletes items whose last day is over (notice §7), with everything that must be told and kept of it in the same
 * transaction. Subjects are claimed by their row locks, under which blocks are placed too: a block that commits before
 * the claim is seen by the deletion, one that comes later finds the items gone.
 */
@ApplicationScoped
public class Expiry {

    private final ExpiryStore store;
    private final RetentionRules rules;
    private final EndedLogins logins;
    private final SubjectChanges changes;
    private final AuditTrailStore audit;
    private final OutboxStore outbox;
    private final Clock clock;

    Expiry(
            ExpiryStore store,
            RetentionRules rules,
            EndedLogins logins,
            SubjectChanges changes,
            AuditTrailStore audit,
            OutboxStore outbox,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.logins = logins;
        this.changes = changes;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Deletes the next items that are due, of subjects that nobody else is working on.
     *
     * @param asOf today in Helsinki: items whose last day is before it are due
     * @param limit how many items at most
     */
    public Uni<Expired> expire(LocalDate asOf, int limit) {
        return store.claim(asOf, limit)
                .chain(claimed ->
                        claimed.isEmpty() ? Uni.createFrom().item(new Expired(0, List.of())) : delete(asOf, claimed));
    }

    /** Counts what is due and stays because of a block, by category and rule. */
    public Uni<List<Expired.Count>> blocked(LocalDate asOf) {
        return store.blocked(asOf);
    }

    /** Counts what the runs of a day find due: what they delete and what a block keeps, by category and rule. */
    public Uni<List<Foretold>> foretell(LocalDate day) {
        return store.foretell(day);
    }

    private Uni<Expired> delete(LocalDate asOf, List<ExpiryStore.Claimed> claimed) {
        return store.delete(claimed, asOf, rules.followingRelation(), clock.instant())
                .map(ExpiredItems::new)
                .call(gone -> follow(gone))
                .map(gone -> new Expired(claimed.size(), gone.counts()));
    }

    /** The links of the logins are read while their addresses are known, and kept where something else is still held. */
    private Uni<Void> follow(ExpiredItems gone) {
        Set<UUID> contact = gone.subjects(CategorySets.CONTACT_DATA);
        return logins.onEvidence(contact)
                .chain(links -> follow(gone, contact).chain(() -> logins.keep(contact, links)));
    }

    private Uni<Void> follow(ExpiredItems gone, Set<UUID> contact) {
        return audit.record(gone.events(clock.instant()))
                .chain(() -> outbox.add(gone.notifications()))
                .chain(() -> changes.follow(new SubjectChanges.Changed(
                        AuditEvent.Actor.scheduler(),
                        Set.of(),
                        contact,
                        gone.subjects(CategorySets.MARKETING),
                        gone.subjects(),
                        gone.told())));
    }
}
