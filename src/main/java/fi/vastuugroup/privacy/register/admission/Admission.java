package fi.vastuugroup.privacy.register.admission;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.batch.BatchLine;
import fi.vastuugroup.privacy.register.batch.Chunk;
import fi.vastuugroup.privacy.register.batch.ItemKey;
import fi.vastuugroup.privacy.register.batch.PersonKeys;
import fi.vastuugroup.privacy.register.erasure.Grave;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Says whom a chunk's lines may be about, after erasures.
 *
 * @param blockedPersons persons whose lines are blocked, all of them
 * @param blockedLines lines that would bring an erased address to somebody else
 * @param closed persons in the register of whom only what a legal duty keeps may be added
 * @param readmitted persons who were erased and return, with the prohibitions that are remembered of them
 */
public record Admission(
        Set<BatchLine.Person> blockedPersons,
        Set<BatchLine> blockedLines,
        Set<UUID> closed,
        Map<BatchLine.Person, Grave> readmitted) {

    static final Admission OF_ALL = new Admission(Set.of(), Set.of(), Set.of(), Map.of());

    /** Adds what was decided of those who remained in the register. */
    Admission and(RemainingSubjects.Remaining remaining) {
        if (remaining.closed().isEmpty() && remaining.returned().isEmpty()) {
            return this;
        }
        Map<BatchLine.Person, Grave> all = new HashMap<>(readmitted);
        all.putAll(remaining.returned());
        return new Admission(blockedPersons, blockedLines, remaining.closed(), all);
    }

    public boolean blocks(Chunk chunk, BatchLine line) {
        return blockedPersons.contains(line.person()) || blockedLines.contains(line) || addsToClosed(chunk, line);
    }

    private boolean addsToClosed(Chunk chunk, BatchLine line) {
        if (closed.isEmpty()
                || !(line instanceof BatchLine.Upsert)
                || line.category().erasureClass() == Category.ErasureClass.DUTY) {
            return false;
        }
        UUID subject = chunk.persons().presentSubjectOf(line.person());
        return subject != null && closed.contains(subject) && chunk.held(ItemKey.of(line)) == null;
    }

    /** Answers those who returned of whom something is stored. */
    public Map<UUID, Grave> readmittedSubjects(PersonKeys persons, Set<UUID> inUse) {
        Map<UUID, Grave> subjects = new HashMap<>();
        readmitted.forEach((person, grave) -> {
            UUID subject = persons.presentSubjectOf(person);
            if (subject != null && inUse.contains(subject)) {
                subjects.put(subject, grave);
            }
        });
        return subjects;
    }
}
