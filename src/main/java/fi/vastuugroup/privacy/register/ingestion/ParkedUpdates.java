package fi.vastuugroup.privacy.register.ingestion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.audit.AuditTrailStore;
import fi.vastuugroup.privacy.identity.client.MachineClients;
import fi.vastuugroup.privacy.identity.client.SourceRights;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.batch.LineAnswer;
import fi.vastuugroup.privacy.register.batch.LineAnswer.Outcome;
import fi.vastuugroup.privacy.register.erasure.LateRefusal;
import fi.vastuugroup.privacy.register.ingestion.BatchReader.Read;
import fi.vastuugroup.privacy.register.subject.SubjectChanges;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Applies what sources sent while a block stood, as a batch, once nothing holds it back any more: by the same
 * decisions, so that a later version or another block still counts. What a source could no longer feed today is
 * dropped, with an audit event.
 */
@ApplicationScoped
public class ParkedUpdates {

    private static final int ATTEMPTS = 3;
    private static final int AT_ONCE = 1_000;

    private final ParkedUpdateStore store;
    private final MachineClients clients;
    private final ChunkPipeline chunks;
    private final BatchReader reader;
    private final AuditTrailStore audit;
    private final Clock clock;

    ParkedUpdates(
            ParkedUpdateStore store,
            MachineClients clients,
            ChunkPipeline chunks,
            BatchReader reader,
            AuditTrailStore audit,
            Clock clock) {
        this.store = store;
        this.clients = clients;
        this.chunks = chunks;
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A line that waits.
     *
     * @param line null when it would be rejected today
     */
    private record Parked(
            ParkedUpdateStore.Waiting stored, @Nullable BatchLine line) {

        String source() {
            return stored.source();
        }
    }

    /**
     * What came of the lines.
     *
     * @param changed of whom what changed, for the caller to follow
     * @param refusals what erased persons refuse, for the caller to record last
     */
    public record Applied(SubjectChanges.Changed changed, List<LateRefusal> refusals) {}

    /** Counts what became of one source's lines. */
    private static final class Progress {
        private final List<ParkedUpdateStore.Waiting> done = new ArrayList<>();
        private final Map<String, Integer> dropped = new TreeMap<>();
        private final List<LateRefusal> refusals = new ArrayList<>();
        private SubjectChanges.Changed changed;

        Progress(AuditEvent.Actor actor) {
            changed = SubjectChanges.Changed.nothing(actor);
        }

        void add(List<Parked> lines, ChunkPipeline.Stored stored) {
            changed = changed.and(stored.changed());
            refusals.addAll(stored.refusals());
            for (int i = 0; i < lines.size(); i++) {
                LineAnswer answer = stored.answers().get(i);
                if (answer.outcome() == Outcome.REJECTED || answer.outcome() == Outcome.BLOCKED_BY_TOMBSTONE) {
                    String reason = answer.reason();
                    drop(lines.get(i), reason == null ? answer.outcome().slug() : reason);
                } else if (answer.outcome() != Outcome.PARKED) {
                    done.add(lines.get(i).stored());
                }
            }
        }

        List<ParkedUpdateStore.Waiting> takeDone() {
            List<ParkedUpdateStore.Waiting> taken = List.copyOf(done);
            done.clear();
            return taken;
        }

        void drop(Parked line, String reason) {
            done.add(line.stored());
            dropped.merge(reason, 1, Integer::sum);
        }
    }

    /** Applies what is free now, under the subject's lock. */
    public Uni<Applied> apply(AuditEvent.Actor actor, UUID subject) {
        Progress progress = new Progress(actor);
        return applyAfter(null, subject, progress)
                .chain(() -> tellDropped(actor, subject, progress))
                .map(told -> new Applied(progress.changed, List.copyOf(progress.refusals)));
    }

    /** Applies them in portions: of one subject more may wait than memory or a statement takes. */
    private Uni<Void> applyAfter(@Nullable UUID last, UUID subject, Progress progress) {
        return store.of(subject, last, AT_ONCE).chain(portion -> {
            List<ParkedUpdateStore.Waiting> waiting = portion.entries();
            Map<String, List<Parked>> bySource =
                    waiting.stream().map(this::parked).collect(groupingBy(Parked::source, TreeMap::new, toList()));
            return Sequences.each(bySource.entrySet(), source -> apply(source.getKey(), source.getValue(), progress))
                    .chain(() -> store.delete(subject, progress.takeDone()))
                    .chain(() -> portion.more()
                            ? applyAfter(waiting.get(waiting.size() - 1).id(), subject, progress)
                            : Uni.createFrom().voidItem());
        });
    }

    private Uni<Void> apply(String source, List<Parked> parked, Progress progress) {
        Optional<SourceRights> rights = clients.source(source);
        List<Parked> lines = new ArrayList<>();
        for (Parked line : parked) {
            if (rights.isEmpty()) {
                progress.drop(line, "source-not-configured");
            } else if (line.line() == null) {
                progress.drop(line, "malformed");
            } else {
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Read> reads =
                lines.stream().map(line -> new Read(0, line.line(), null)).toList();
        return Uni.createFrom()
                .deferred(() -> chunks.store(rights.orElseThrow(), reads))
                .onFailure(ChunkPipeline.Overtaken.class)
                .retry()
                .atMost(ATTEMPTS)
                .invoke(stored -> progress.add(lines, stored))
                .replaceWithVoid();
    }

    private Uni<Void> tellDropped(AuditEvent.Actor actor, UUID subject, Progress progress) {
        return progress.dropped.isEmpty()
                ? Uni.createFrom().voidItem()
                : audit.record(List.of(AuditEvent.of(
                        clock.instant(),
                        actor,
                        AuditAction.PARKED_UPDATES_DROPPED,
                        subject,
                        List.of(),
                        Map.of("reasons", Map.copyOf(progress.dropped)))));
    }

    private Parked parked(ParkedUpdateStore.Waiting stored) {
        return new Parked(stored, reader.reread(stored.line()).orElse(null));
    }
}
