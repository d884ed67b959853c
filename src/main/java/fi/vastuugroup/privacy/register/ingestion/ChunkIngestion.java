package fi.vastuugroup.privacy.register.ingestion;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrail;
import fi.vastuugroup.privacy.identity.client.SourceRights;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.register.admission.Admission;
import fi.vastuugroup.privacy.register.admission.Admissions;
import fi.vastuugroup.privacy.register.admission.Readmissions;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.batch.Chunk;
import fi.vastuugroup.privacy.register.batch.HeldItem;
import fi.vastuugroup.privacy.register.batch.ItemKey;
import fi.vastuugroup.privacy.register.batch.LineAnswer;
import fi.vastuugroup.privacy.register.batch.PersonKeys;
import fi.vastuugroup.privacy.register.ingestion.BatchReader.Read;
import fi.vastuugroup.privacy.register.item.Blocks;
import fi.vastuugroup.privacy.register.subject.LockedSubject;
import fi.vastuugroup.privacy.register.subject.SubjectChanges;
import fi.vastuugroup.privacy.register.subject.SubjectLock;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Decides and stores one chunk of a source's lines in the caller's transaction, with its audit events. What follows from
 * the changed items is the caller's to do, once.
 */
@ApplicationScoped
class ChunkIngestion {

    private final Sql sql;
    private final SubjectDirectory directory;
    private final SubjectLock subjectLock;
    private final BatchReads reads;
    private final BatchWrites writes;
    private final Admissions admissions;
    private final Readmissions readmissions;
    private final LineOutcomes decisions;
    private final AuditTrail audit;
    private final Clock clock;

    ChunkIngestion(
            Sql sql,
            SubjectDirectory directory,
            SubjectLock subjectLock,
            BatchReads reads,
            BatchWrites writes,
            Admissions admissions,
            Readmissions readmissions,
            LineOutcomes decisions,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.subjectLock = subjectLock;
        this.reads = reads;
        this.writes = writes;
        this.admissions = admissions;
        this.readmissions = readmissions;
        this.decisions = decisions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody else stored or deleted a person of the chunk meanwhile: it must be decided anew. */
    static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Overtaken() {
            super(null, null, false, false);
        }
    }

    /** An answer for each line in their order, and of whom what changed. */
    record Stored(List<LineAnswer> answers, SubjectChanges.Changed changed) {}

    /** A chunk and whom its lines may be about. */
    private record Loaded(Chunk chunk, Admission admission) {}

    /** Fails with {@link Overtaken} when the transaction has to be tried again. */
    Uni<Stored> store(SourceRights source, List<Read> chunkOfReads) {
        List<BatchLine> lines = chunkOfReads.stream()
                .map(Read::line)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        AuditEvent.Actor actor = AuditEvent.Actor.sourceSystem(source.id());
        if (lines.isEmpty()) {
            return Uni.createFrom()
                    .item(new Stored(
                            chunkOfReads.stream()
                                    .map(read -> Objects.requireNonNull(read.rejection()))
                                    .toList(),
                            SubjectChanges.Changed.nothing(actor)));
        }
        return directory
                .find(source.id(), lines.stream().map(BatchLine::person).toList())
                .chain(personKeys -> load(source, personKeys, lines).chain(loaded -> {
                    List<LineAnswer> answers = decide(source, personKeys, loaded, chunkOfReads);
                    return write(source, personKeys, loaded)
                            .map(returned -> new Stored(
                                    answers,
                                    ChunkChanges.of(loaded.chunk(), actor).alsoMarketing(returned)));
                }));
    }

    private Uni<Loaded> load(SourceRights source, PersonKeys personKeys, List<BatchLine> lines) {
        Set<ItemKey> keys = new HashSet<>();
        lines.forEach(line -> keys.add(ItemKey.of(line)));
        Set<UUID> existing = personKeys.existing();
        return subjectLock.lock(existing).chain(locked -> {
            if (locked.size() < existing.size()) {
                return Uni.createFrom().failure(new Overtaken());
            }
            return requireSamePersons(source, personKeys, locked, lines)
                    .chain(() -> reads.held(source.id(), keys))
                    .call(held -> requireStillNew(source, existing, held.values(), lines))
                    .chain(held -> Blocks.active(sql, existing)
                            .chain(blocks -> reads.buried(source.id(), keys)
                                    .map(buried -> new Chunk(locked, held, blocks, buried))))
                    .chain(chunk -> admissions
                            .decide(source, personKeys, chunk, lines)
                            .map(admission -> new Loaded(chunk, admission)));
        });
    }

    /**
     * An item of a person whom this chunk does not know is another person's, or its person was stored by somebody else
     * after the persons were looked up: then the chunk is decided anew.
     */
    private Uni<Void> requireStillNew(
            SourceRights source, Set<UUID> existing, Collection<HeldItem> held, List<BatchLine> lines) {
        if (held.stream().allMatch(item -> existing.contains(item.subject()))) {
            return Uni.createFrom().voidItem();
        }
        return directory
                .find(source.id(), lines.stream().map(BatchLine::person).toList())
                .chain(now -> now.existing().equals(existing)
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new Overtaken()));
    }

    /** Staff may have separated a person from the subject whom they were looked up as, before it was locked. */
    private Uni<Void> requireSamePersons(
            SourceRights source, PersonKeys personKeys, List<LockedSubject> locked, List<BatchLine> lines) {
        if (locked.stream().noneMatch(LockedSubject::separated)) {
            return Uni.createFrom().voidItem();
        }
        return directory
                .find(source.id(), lines.stream().map(BatchLine::person).toList())
                .chain(now -> now.known().equals(personKeys.known())
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new Overtaken()));
    }

    private List<LineAnswer> decide(
            SourceRights source, PersonKeys personKeys, Loaded loaded, List<Read> chunkOfReads) {
        List<LineAnswer> answers = new ArrayList<>(chunkOfReads.size());
        for (Read read : chunkOfReads) {
            answers.add(decide(source, personKeys, loaded, read));
        }
        return answers;
    }

    private LineAnswer decide(SourceRights source, PersonKeys personKeys, Loaded loaded, Read read) {
        BatchLine line = read.line();
        if (line == null) {
            return Objects.requireNonNull(read.rejection());
        }
        if (!source.mayFeed(line.category())) {
            return LineAnswer.rejected(read.number(), "category-not-allowed", "not a category of this source system");
        }
        if (loaded.admission().blocks(personKeys, loaded.chunk(), line)) {
            return LineAnswer.of(read.number(), LineAnswer.Outcome.BLOCKED_BY_TOMBSTONE);
        }
        return personKeys
                .subjectOf(line.person())
                .map(subject -> decisions.decide(source, loaded.chunk(), read.number(), subject, line))
                .orElseGet(() -> LineAnswer.rejected(
                        read.number(), "identity-conflict", "the two ids are two persons; staff can join them"));
    }

    /** Answers who returned with prohibitions. */
    private Uni<Set<UUID>> write(SourceRights source, PersonKeys personKeys, Loaded loaded) {
        Instant now = clock.instant();
        Chunk chunk = loaded.chunk();
        Map<ItemKey, HeldItem> inserts = chunk.inserts();
        Set<UUID> inUse = new HashSet<>(personKeys.existing());
        inserts.values().forEach(item -> inUse.add(item.subject()));
        List<AuditEvent> events = new ArrayList<>();
        AuditEvent.Actor actor = AuditEvent.Actor.sourceSystem(source.id());
        return directory
                .store(personKeys, inUse, now)
                .chain(stored ->
                        stored ? Uni.createFrom().voidItem() : Uni.createFrom().failure(new Overtaken()))
                .chain(() -> writes.delete(chunk.deletes()))
                .invoke(ids -> add(events, now, actor, "items-deleted-by-source", ids))
                .chain(() -> writes.update(chunk.updates(), now))
                .invoke(ids -> add(events, now, actor, "items-updated", ids))
                .chain(() -> writes.insert(source.id(), inserts, now))
                .invoke(ids -> add(events, now, actor, "items-created", ids))
                .chain(() -> writes.rememberDeletions(source.id(), chunk.deletedVersions(), now))
                .chain(() -> writes.park(source.id(), chunk.parked(), now))
                .chain(() -> audit.record(events))
                .chain(() -> readmissions.record(actor, loaded.admission().readmittedSubjects(personKeys, inUse), now));
    }

    private static void add(
            List<AuditEvent> events, Instant now, AuditEvent.Actor actor, String action, List<UUID> items) {
        if (!items.isEmpty()) {
            events.add(AuditEvent.of(now, actor, action, null, items, Map.of("count", items.size())));
        }
    }
}
