package fi.vastuugroup.privacy.register.ingestion;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identity.client.SourceRights;
import fi.vastuugroup.privacy.register.admission.Admissions;
import fi.vastuugroup.privacy.register.batch.LineAnswer;
import fi.vastuugroup.privacy.register.batch.SourceLines;
import fi.vastuugroup.privacy.register.erasure.LateRefusal;
import fi.vastuugroup.privacy.register.erasure.LateRefusals;
import fi.vastuugroup.privacy.register.ingestion.BatchReader.Read;
import fi.vastuugroup.privacy.register.ingestion.LineOutcomes.Decided;
import fi.vastuugroup.privacy.register.subject.SubjectChanges;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/**
 * Takes one chunk of a source's lines from what was read to all that follows from it, in the caller's transaction. Each
 * step is a class of its own.
 */
@ApplicationScoped
class ChunkPipeline {

    private final ChunkPersons persons;
    private final BatchReads register;
    private final Admissions admissions;
    private final LineOutcomes outcomes;
    private final ChunkWrites writes;
    private final SubjectChanges changes;
    private final LateRefusals refusals;

    ChunkPipeline(
            ChunkPersons persons,
            BatchReads register,
            Admissions admissions,
            LineOutcomes outcomes,
            ChunkWrites writes,
            SubjectChanges changes,
            LateRefusals refusals) {
        this.persons = persons;
        this.register = register;
        this.admissions = admissions;
        this.outcomes = outcomes;
        this.writes = writes;
        this.changes = changes;
        this.refusals = refusals;
    }

    /** Somebody else stored or deleted a person of the chunk meanwhile: it must be decided anew. */
    static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Overtaken() {
            super(null, null, false, false);
        }
    }

    /** An answer for each line in their order, of whom what changed, and what erased persons refuse. */
    record Stored(List<LineAnswer> answers, SubjectChanges.Changed changed, List<LateRefusal> refusals) {}

    /** Stores a chunk and follows what it changed; fails with {@link Overtaken} when it has to be tried again. */
    Uni<Stored> run(SourceRights source, List<Read> reads) {
        return store(source, reads)
                .call(stored -> changes.follow(stored.changed()))
                .call(stored -> refusals.record(stored.changed().actor(), stored.refusals()));
    }

    /** Stores a chunk, for a caller that follows several at once; fails with {@link Overtaken} as well. */
    Uni<Stored> store(SourceRights source, List<Read> reads) {
        SourceLines sent = sent(source, reads);
        if (sent.lines().isEmpty()) {
            return Uni.createFrom().item(rejected(source, reads));
        }
        return decide(sent, reads, true).chain(decided -> writes.write(decided));
    }

    /** Decides once more, of those who are left, when erased persons were recognised by the first decision. */
    private Uni<Decided> decide(SourceLines sent, List<Read> reads, boolean first) {
        return persons.findAndLock(sent)
                .chain(locked -> register.of(sent, locked))
                .call(chunk -> persons.requireSame(chunk))
                .chain(chunk -> admissions
                        .decide(chunk)
                        .chain(admission -> first && admission.outdated()
                                ? decide(sent, reads, false)
                                : Uni.createFrom().item(outcomes.decide(chunk, admission, reads))));
    }

    private static SourceLines sent(SourceRights source, List<Read> reads) {
        return new SourceLines(source, Read.lines(reads));
    }

    private static Stored rejected(SourceRights source, List<Read> reads) {
        return new Stored(
                reads.stream()
                        .map(read -> Objects.requireNonNull(read.rejection()))
                        .toList(),
                SubjectChanges.Changed.nothing(AuditEvent.Actor.sourceSystem(source.id())),
                List.of());
    }
}
