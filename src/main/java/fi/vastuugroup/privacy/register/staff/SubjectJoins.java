package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.delivery.notification.OutboxStore;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Idempotency;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Times;
import fi.vastuugroup.privacy.register.erasure.ErasurePortions;
import fi.vastuugroup.privacy.register.journalling.ProtectionJournal;
import fi.vastuugroup.privacy.register.subject.JoinedSubjects;
import fi.vastuugroup.privacy.register.subject.LockedSubject;
import fi.vastuugroup.privacy.register.subject.SubjectChanges;
import fi.vastuugroup.privacy.register.subject.SubjectStore;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Joins two data subjects whom staff finds to be one person, and separates one who is two. */
@ApplicationScoped
public class SubjectJoins {

    private final Transactions transactions;
    private final Idempotency idempotency;
    private final SubjectStore subjectStore;
    private final SubjectJoinStore joins;
    private final SubjectSeparationStore separations;
    private final SubjectChanges changes;
    private final LinkReasons decisions;
    private final OutboxStore outbox;
    private final ProtectionJournal journal;
    private final AuditTrailStore audit;
    private final List<JoinedSubjects> listeners;
    private final ErasurePortions portions;
    private final Clock clock;

    SubjectJoins(
            Transactions transactions,
            Idempotency idempotency,
            SubjectStore subjectStore,
            SubjectJoinStore joins,
            SubjectSeparationStore separations,
            SubjectChanges changes,
            LinkReasons decisions,
            OutboxStore outbox,
            ProtectionJournal journal,
            AuditTrailStore audit,
            @All List<JoinedSubjects> listeners,
            ErasurePortions portions,
            Clock clock) {
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.subjectStore = subjectStore;
        this.joins = joins;
        this.separations = separations;
        this.changes = changes;
        this.decisions = decisions;
        this.outbox = outbox;
        this.journal = journal;
        this.audit = audit;
        this.listeners = listeners;
        this.portions = portions;
        this.clock = clock;
    }

    /**
     * @throws ProblemException {@code not-found}, {@code invalid-request} for joining a subject to itself,
     *     {@code state-conflict} while an erasure of very much of the subject's is being carried out
     */
    Uni<SubjectPair> join(Principal.Staff staff, @Nullable String key, UUID subject, NewJoin join) {
        UUID other = join.other();
        if (subject.equals(other)) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "these are one already");
        }
        var attempt = new Idempotency.Attempt(staff.caller(), "joinSubjects " + subject, key, join);
        return transactions.asSystem(() -> idempotency
                .once(
                        attempt,
                        () -> requireLocked(Set.of(subject, other))
                                .chain(() -> requireErased(subject))
                                .chain(() -> decisions.record(
                                        staff, subject, AuditAction.SUBJECTS_JOINED, List.of(other), join.reason()))
                                .chain(() -> joins.join(subject, other, Times.now(clock)))
                                .chain(() -> outbox.move(other, subject, null))
                                .chain(() -> Sequences.each(
                                        listeners,
                                        listener -> listener.move(JoinedSubjects.Move.joined(subject, other))))
                                .chain(() -> changes.follow(joined(staff, subject, other)))
                                .replaceWith(other))
                .map(outcome -> new SubjectPair(subject, outcome.resource())));
    }

    private static SubjectChanges.Changed joined(Principal.Staff staff, UUID subject, UUID other) {
        Set<UUID> self = Set.of(subject);
        return new SubjectChanges.Changed(AuditEvent.Actor.staff(staff.sub()), self, self, self, Set.of(other));
    }

    /** @throws ProblemException {@code not-found}, {@code state-conflict} for the only person of a subject */
    Uni<SubjectPair> separate(Principal.Staff staff, @Nullable String key, UUID subject, NewSeparation separation) {
        var attempt = new Idempotency.Attempt(staff.caller(), "separateSubject " + subject, key, separation);
        return transactions.asSystem(() -> idempotency
                .once(attempt, () -> separate(staff, subject, separation))
                .map(outcome -> new SubjectPair(subject, outcome.resource())));
    }

    private Uni<UUID> separate(Principal.Staff staff, UUID subject, NewSeparation separation) {
        String source = separation.source();
        String person = separation.personId();
        return separations
                .find(subject, source, person)
                .map(found -> Objects.requireNonNullElseGet(found.joinedFrom(), UUID::randomUUID))
                .call(to -> subjectStore.lock(Set.of(subject, to)))
                .call(() -> separations.find(subject, source, person).invoke(found -> {
                    if (found.only()) {
                        throw new ProblemException(
                                ProblemType.STATE_CONFLICT,
                                "the subject has no other person to separate this one from");
                    }
                }))
                .call(to -> decisions
                        .record(staff, subject, AuditAction.SUBJECT_SEPARATED, List.of(to), separation.reason())
                        .chain(() -> move(AuditEvent.Actor.staff(staff.sub()), subject, to, source, person))
                        .chain(() -> follow(AuditEvent.Actor.staff(staff.sub()), subject, to))
                        .chain(() -> journal.separated(subject, to, source, person, clock.instant())));
    }

    /**
     * Separates a source's person, whom the journal names by a keyed hash, again; answers false while the person is not
     * there, or is the subject's only one.
     *
     * @param to who the person became
     */
    public Uni<Boolean> separateAgain(UUID subject, UUID to, String source, Predicate<String> isPerson) {
        return subjectStore
                .lock(Set.of(subject, to))
                .chain(locked -> separations.persons(subject).map(persons -> new Restored(locked, persons)))
                .chain(restored -> {
                    Optional<String> person = restored.persons().stream()
                            .filter(held -> held.source().equals(source) && isPerson.test(held.id()))
                            .map(SubjectSeparationStore.Held::id)
                            .findFirst();
                    if (person.isEmpty() || restored.persons().size() == 1) {
                        return Uni.createFrom().item(person.isEmpty() && restored.has(to));
                    }
                    AuditEvent.Actor scheduler = AuditEvent.Actor.scheduler();
                    return audit.record(List.of(AuditEvent.of(
                                    clock.instant(),
                                    scheduler,
                                    AuditAction.SUBJECT_SEPARATED,
                                    subject,
                                    List.of(to),
                                    Map.of())))
                            .chain(() -> move(scheduler, subject, to, source, person.get()))
                            .chain(() -> follow(scheduler, subject, to))
                            .replaceWith(true);
                });
    }

    /** The two subjects, as far as they are there, and the sources' persons of the one who is to be separated. */
    private record Restored(List<LockedSubject> locked, List<SubjectSeparationStore.Held> persons) {

        boolean has(UUID subject) {
            return locked.stream().anyMatch(there -> there.id().equals(subject));
        }
    }

    private Uni<Void> move(AuditEvent.Actor actor, UUID subject, UUID to, String source, String person) {
        return joins.rememberPersons(subject)
                .chain(() -> separations.separate(
                        new SubjectSeparationStore.Move(subject, to, source, person),
                        Times.now(clock),
                        items -> outbox.move(subject, to, items)))
                .call(separated -> recordEnded(actor, subject, separated.endedLinks()))
                .map(separated -> JoinedSubjects.Move.separated(subject, to, separated.words()))
                .chain(moved -> Sequences.each(listeners, listener -> listener.move(moved)))
                .replaceWithVoid();
    }

    private Uni<Void> recordEnded(AuditEvent.Actor actor, UUID subject, List<UUID> links) {
        return links.isEmpty()
                ? Uni.createFrom().voidItem()
                : audit.record(List.of(AuditEvent.of(
                        clock.instant(), actor, AuditAction.LOGIN_UNLINKED_BY_STAFF, subject, links, Map.of())));
    }

    private Uni<Void> follow(AuditEvent.Actor actor, UUID subject, UUID to) {
        Set<UUID> both = Set.of(subject, to);
        return changes.follow(new SubjectChanges.Changed(actor, both, both, both, Set.of()))
                .chain(() -> separations.forgetOthers(subject, to))
                .chain(carried -> carried
                        ? changes.follow(new SubjectChanges.Changed(actor, Set.of(), Set.of(), both, Set.of()))
                        : Uni.createFrom().voidItem());
    }

    /** What is put off of a subject is told from what comes later by its order: nothing older may come to it meanwhile. */
    private Uni<Void> requireErased(UUID subject) {
        return portions.isWaiting(subject)
                .chain(waiting -> waiting
                        ? Uni.createFrom()
                                .failure(new ProblemException(
                                        ProblemType.STATE_CONFLICT, "an erasure is being carried out; try again later"))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> requireLocked(Set<UUID> subjects) {
        return subjectStore
                .lock(subjects)
                .chain(locked -> locked.size() < subjects.size()
                        ? Uni.createFrom().failure(new ProblemException(ProblemType.NOT_FOUND, null))
                        : Uni.createFrom().voidItem());
    }
}
