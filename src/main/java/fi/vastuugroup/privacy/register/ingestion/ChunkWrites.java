package fi.vastuugroup.privacy.register.ingestion;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.register.admission.Readmissions;
import fi.vastuugroup.privacy.register.admission.TakenBackReturns;
import fi.vastuugroup.privacy.register.batch.Chunk;
import fi.vastuugroup.privacy.register.ingestion.BatchWrites.Updated;
import fi.vastuugroup.privacy.register.ingestion.ChunkPipeline.Overtaken;
import fi.vastuugroup.privacy.register.ingestion.ChunkPipeline.Stored;
import fi.vastuugroup.privacy.register.ingestion.LineOutcomes.Decided;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes what was decided of a chunk: new persons, items, what is remembered and parked, the audit events, who
 * returned.
 */
@ApplicationScoped
class ChunkWrites {

    private final SubjectDirectoryStore directory;
    private final BatchWrites items;
    private final ParkedUpdateStore parked;
    private final AuditTrailStore audit;
    private final Readmissions readmissions;
    private final TakenBackReturns takenBack;
    private final boolean correctionsTold;
    private final Clock clock;

    ChunkWrites(
            SubjectDirectoryStore directory,
            BatchWrites items,
            ParkedUpdateStore parked,
            AuditTrailStore audit,
            Readmissions readmissions,
            TakenBackReturns takenBack,
            @ConfigProperty(name = "privacy.rectification.source-corrections-told") boolean correctionsTold,
            Clock clock) {
        this.directory = directory;
        this.items = items;
        this.parked = parked;
        this.audit = audit;
        this.readmissions = readmissions;
        this.takenBack = takenBack;
        this.correctionsTold = correctionsTold;
        this.clock = clock;
    }

    Uni<Stored> write(Decided decided) {
        Instant now = clock.instant();
        Chunk chunk = decided.chunk();
        String source = chunk.source().id();
        AuditEvent.Actor actor = AuditEvent.Actor.sourceSystem(source);
        Set<UUID> inUse = inUse(chunk);
        List<AuditEvent> events = new ArrayList<>();
        List<Updated> updates = new ArrayList<>();
        return directory
                .store(chunk.persons(), inUse, now)
                .chain(stored ->
                        stored ? Uni.createFrom().voidItem() : Uni.createFrom().failure(new Overtaken()))
                .chain(() -> items.delete(chunk.deletes()))
                .invoke(ids -> add(events, now, actor, AuditAction.ITEMS_DELETED_BY_SOURCE, ids))
                .chain(() -> items.update(chunk.updates(), now))
                .invoke(updates::addAll)
                .invoke(() -> add(
                        events,
                        now,
                        actor,
                        AuditAction.ITEMS_UPDATED,
                        updates.stream().map(Updated::id).toList()))
                .chain(() -> items.insert(source, chunk.inserts(), now))
                .invoke(ids -> add(events, now, actor, AuditAction.ITEMS_CREATED, ids))
                .chain(() -> items.rememberDeletions(source, chunk.deletedVersions(), now))
                .chain(() -> parked.park(source, chunk.parked(), now))
                .chain(() -> audit.record(events))
                .chain(() -> readmissions.record(
                        actor,
                        decided.admission().readmittedSubjects(chunk.persons(), inUse),
                        decided.admission().erasedWholeSubjects(chunk.persons(), inUse),
                        now))
                .call(() -> takenBack.close(actor, chunk, now))
                .map(returned -> new Stored(
                        decided.answers(),
                        ChunkChanges.of(chunk, actor)
                                .alsoMarketing(returned)
                                .telling(correctionsTold ? ChunkChanges.corrected(updates) : null),
                        decided.admission().refusals()));
    }

    private static Set<UUID> inUse(Chunk chunk) {
        Set<UUID> inUse = new HashSet<>(chunk.persons().existing());
        chunk.inserts().values().forEach(item -> inUse.add(item.subject()));
        return inUse;
    }

    private static void add(
            List<AuditEvent> events, Instant now, AuditEvent.Actor actor, AuditAction action, List<UUID> items) {
        if (!items.isEmpty()) {
            events.add(AuditEvent.of(now, actor, action, null, items, Map.of("count", items.size())));
        }
    }
}
