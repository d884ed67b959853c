package fi.vastuugroup.privacy.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whom a chunk's lines may be about, after erasures.
 *
 * @param blockedPersons persons whose lines are blocked, all of them
 * @param blockedLines lines that would bring an erased address to somebody else
 * @param readmitted persons who were erased and return, with the prohibitions that are remembered of them
 */
record Admission(
        Set<BatchLine.Person> blockedPersons,
        Set<BatchLine> blockedLines,
        Map<BatchLine.Person, Tombstones.Grave> readmitted) {

    static final Admission OF_ALL = new Admission(Set.of(), Set.of(), Map.of());

    boolean blocks(BatchLine line) {
        return blockedPersons.contains(line.person()) || blockedLines.contains(line);
    }

    /** Those who returned of whom something is stored. */
    Map<UUID, Tombstones.Grave> readmittedSubjects(Persons persons, Set<UUID> inUse) {
        Map<UUID, Tombstones.Grave> subjects = new HashMap<>();
        readmitted.forEach((person, grave) -> {
            UUID subject = persons.presentSubjectOf(person);
            if (subject != null && inUse.contains(subject)) {
                subjects.put(subject, grave);
            }
        });
        return subjects;
    }
}
