package fi.vastuugroup.privacy.register.erasure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrail;
import fi.vastuugroup.privacy.delivery.notification.Outbox;
import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.journal.Journal;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.erasure.ErasureStore.Deleted;
import fi.vastuugroup.privacy.register.erasure.ErasureStore.Gone;
import fi.vastuugroup.privacy.register.erasure.ErasureStore.Person;
import fi.vastuugroup.privacy.register.erasure.ErasureStore.Rest;
import fi.vastuugroup.privacy.register.item.Blocks;
import fi.vastuugroup.privacy.register.login.EndedLogins;
import fi.vastuugroup.privacy.register.subject.ContactIdentifiers;
import fi.vastuugroup.privacy.register.subject.SubjectChanges;
import fi.vastuugroup.privacy.register.subject.SubjectLock;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Change;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Concerned;
import fi.vastuugroup.privacy.register.subject.SubjectsChanged.Told;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Carries out erasures (Art. 17): deletes, leaves tombstones, keeps prohibitions, ends logins, tells the sources and the
 * journal. When the subject's last item goes, the person goes (src/docs/decisions/0009).
 */
@ApplicationScoped
public class ErasureExecution {

    private final Sql sql;
    private final SubjectLock subjectLock;
    private final ErasureStore store;
    private final ErasureTraces traces;
    private final SoleAddresses soleAddresses;
    private final ContactIdentifiers identifiers;
    private final KeptProhibitions prohibitions;
    private final EndedLogins logins;
    private final SubjectChanges changes;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    ErasureExecution(
            Sql sql,
            SubjectLock subjectLock,
            ErasureStore store,
            ErasureTraces traces,
            SoleAddresses soleAddresses,
            ContactIdentifiers identifiers,
            KeptProhibitions prohibitions,
            EndedLogins logins,
            SubjectChanges changes,
            AuditTrail audit,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.sql = sql;
        this.subjectLock = subjectLock;
        this.store = store;
        this.traces = traces;
        this.soleAddresses = soleAddresses;
        this.identifiers = identifiers;
        this.prohibitions = prohibitions;
        this.logins = logins;
        this.changes = changes;
        this.audit = audit;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** The subject as it was before anything was deleted. */
    private record Before(
            List<Person> persons,
            Set<IdentifierHash> identifiers,
            List<Buffer> soleAddresses,
            Set<String> prohibitions,
            List<Buffer> logins) {}

    public Uni<ErasureResult> erase(AuditEvent.Actor actor, UUID subject, ErasureOrder order) {
        return subjectLock
                .lock(List.of(subject))
                .chain(locked -> locked.isEmpty()
                        ? Uni.createFrom().item(new ErasureResult(Map.of(), true))
                        : before(subject).chain(before -> carryOut(actor, subject, order, before)));
    }

    private Uni<Before> before(UUID subject) {
        return store.persons(subject)
                .chain(persons -> identifiers
                        .of(List.of(subject))
                        .chain(known -> soleAddresses
                                .of(subject)
                                .chain(sole -> prohibitions
                                        .standing(subject)
                                        .chain(standing -> logins.of(subject)
                                                .map(own -> new Before(persons, known, sole, standing, own))))));
    }

    private Uni<ErasureResult> carryOut(AuditEvent.Actor actor, UUID subject, ErasureOrder order, Before before) {
        return store.delete(subject, order)
                .chain(deleted -> store.rest(subject, order.ownBlocks())
                        .chain(rest -> rest.anything() && deleted.versions().isEmpty()
                                ? Uni.createFrom().item(new ErasureResult(Map.of(), false))
                                : soleAddresses
                                        .held(subject)
                                        .chain(held -> follow(
                                                actor,
                                                order,
                                                left(subject, order, before, deleted, rest, held),
                                                before.persons(),
                                                deleted))));
    }

    private ErasureTraces.Left left(
            UUID subject, ErasureOrder order, Before before, Deleted deleted, Rest rest, Set<Buffer> held) {
        boolean removed = !rest.anything();
        boolean contactGone = removed || deleted.containsContactData() && !rest.contactData();
        Set<String> kept =
                removed || deleted.contains(Category.MARKETING_PROHIBITIONS) ? before.prohibitions() : Set.of();
        List<Tombstone> tombstones = new ArrayList<>();
        if (order.tombstones()) {
            tombstones.addAll(traces.items(deleted));
            before.soleAddresses().stream()
                    .filter(address -> !held.contains(address))
                    .forEach(address -> tombstones.add(Tombstone.email(address)));
            // Also when something else is kept for now: it counts when that is gone as well.
            if (contactGone) {
                before.persons().forEach(person -> tombstones.add(traces.person(person, kept)));
            }
        }
        return new ErasureTraces.Left(
                subject,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                deleted.items().stream().map(Gone::id).toList(),
                removed,
                order.tombstones() && contactGone && !removed,
                tombstones,
                kept.isEmpty() ? Set.of() : before.identifiers(),
                kept,
                removed ? before.logins() : List.of());
    }

    private Uni<ErasureResult> follow(
            AuditEvent.Actor actor,
            ErasureOrder order,
            ErasureTraces.Left left,
            List<Person> persons,
            Deleted deleted) {
        UUID subject = left.subject();
        Set<UUID> self = Set.of(subject);
        Told told = new Told(Change.ERASURE, Map.of(subject, concerned(left, deleted)));
        return traces.leave(left)
                .chain(() -> left.removed()
                        ? Blocks.lift(sql, actor, subject, order.ownBlocks(), left.at())
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem())
                .chain(() -> changes.follow(new SubjectChanges.Changed(actor, self, self, self, self, told)))
                .chain(() -> outbox.add(ErasureNotices.of(subject, persons, deleted.items(), left.removed())))
                .chain(() -> audit.record(List.of(event(actor, left, deleted))))
                .chain(() -> journal.add(List.of(traces.entry(left))))
                .replaceWith(new ErasureResult(counts(deleted), left.removed()));
    }

    private static Concerned concerned(ErasureTraces.Left left, Deleted deleted) {
        return left.removed()
                ? Concerned.EVERYTHING
                : Concerned.of(Set.copyOf(counts(deleted).keySet()));
    }

    private static AuditEvent event(AuditEvent.Actor actor, ErasureTraces.Left left, Deleted deleted) {
        Map<String, Object> counts = new HashMap<>();
        counts(deleted).forEach((category, count) -> counts.put(category.slug(), count));
        return AuditEvent.of(
                left.at(),
                actor,
                "items-erased",
                left.subject(),
                left.items(),
                Map.of(
                        "counts",
                        counts,
                        "subjectRemoved",
                        left.removed(),
                        "tombstones",
                        left.tombstones().size()));
    }

    private static Map<Category, Long> counts(Deleted deleted) {
        return deleted.items().stream().collect(groupingBy(Gone::category, counting()));
    }
}
