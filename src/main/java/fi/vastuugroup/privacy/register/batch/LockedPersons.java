package fi.vastuugroup.privacy.register.batch;

import fi.vastuugroup.privacy.register.subject.LockedSubject;
import java.util.List;

/**
 * The persons of a chunk, once those who are known are locked.
 *
 * @param keys which source's person is which subject
 * @param subjects the subjects that exist already
 */
public record LockedPersons(PersonKeys keys, List<LockedSubject> subjects) {

    public LockedPersons {
        subjects = List.copyOf(subjects);
    }

    /** Whether a source's person was ever separated from one of the subjects. */
    public boolean anySeparated() {
        return subjects.stream().anyMatch(LockedSubject::separated);
    }
}
