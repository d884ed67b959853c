package fi.vastuugroup.privacy.register.ingestion;

import fi.vastuugroup.privacy.register.batch.Chunk;
import fi.vastuugroup.privacy.register.batch.LockedPersons;
import fi.vastuugroup.privacy.register.batch.PersonKeys;
import fi.vastuugroup.privacy.register.batch.SourceLines;
import fi.vastuugroup.privacy.register.ingestion.ChunkPipeline.Overtaken;
import fi.vastuugroup.privacy.register.subject.SubjectStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Finds whom a chunk's lines are about and locks them: once, but for the few whom somebody may have changed meanwhile.
 */
@ApplicationScoped
class ChunkPersons {

    private final SubjectDirectoryStore directory;
    private final SubjectStore subjectStore;

    ChunkPersons(SubjectDirectoryStore directory, SubjectStore subjectStore) {
        this.directory = directory;
        this.subjectStore = subjectStore;
    }

    Uni<LockedPersons> findAndLock(SourceLines sent) {
        return directory.find(sent).chain(keys -> lock(keys));
    }

    private Uni<LockedPersons> lock(PersonKeys keys) {
        return subjectStore
                .lock(keys.existing())
                .chain(locked -> locked.size() < keys.existing().size()
                        ? Uni.createFrom().failure(new Overtaken())
                        : Uni.createFrom().item(new LockedPersons(keys, locked)));
    }

    /**
     * Fails when the persons are others than those who were locked. Staff may have separated a person from the subject
     * whom they were looked up as, before it was locked; and an item of somebody whom the chunk does not know is
     * another person's, or its person was stored by somebody else after the persons were looked up. Without a sign of
     * either nothing is asked.
     */
    Uni<Void> requireSame(Chunk chunk) {
        if (chunk.holdsOnlyOfLocked() && !chunk.locked().anySeparated()) {
            return Uni.createFrom().voidItem();
        }
        return directory
                .find(chunk.sent())
                .chain(now -> now.known().equals(chunk.persons().known())
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new Overtaken()));
    }
}
