package fi.vastuugroup.privacy.register.batch;

import fi.vastuugroup.privacy.register.category.Consent;
import fi.vastuugroup.privacy.register.subject.RecordedChoices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The course of a person's consent to one matter: when it was given and when withdrawn, by whoever recorded it. A
 * withdrawal ends all that was given until then (Art. 7(3)).
 */
public record ConsentCourse(List<Turn> turns) {

    public ConsentCourse {
        turns = List.copyOf(turns);
    }

    /** The consent was given, or withdrawn. */
    public record Turn(Instant at, boolean given) {}

    /** What a consent is at a time. */
    public enum Standing {
        NONE,
        GIVEN,
        WITHDRAWN
    }

    /**
     * The turns that a recorded consent tells of, dated no later than it was received. What a clock that is ahead cannot
     * explain was not given.
     */
    public static List<Turn> turns(Consent consent, Instant receivedAt) {
        List<Turn> turns = new ArrayList<>();
        if (!RecordedChoices.isAhead(consent.givenAt(), receivedAt)) {
            turns.add(new Turn(earlier(consent.givenAt(), receivedAt), true));
        }
        Instant withdrawnAt = consent.withdrawnAt();
        if (withdrawnAt != null) {
            turns.add(new Turn(earlier(withdrawnAt, receivedAt), false));
        }
        return turns;
    }

    /** What the consent was when something happened: from when it was given, until it was withdrawn, that time included. */
    public Standing at(Instant event) {
        Optional<Instant> given = last(turn -> turn.given() && !turn.at().isAfter(event));
        Optional<Instant> withdrawn = last(turn -> !turn.given() && turn.at().isBefore(event));
        if (withdrawn.isEmpty()) {
            return given.isPresent() ? Standing.GIVEN : Standing.NONE;
        }
        return given.isPresent() && given.get().isAfter(withdrawn.get()) ? Standing.GIVEN : Standing.WITHDRAWN;
    }

    /** Whether what was given at a time was withdrawn since. */
    public boolean isWithdrawnSince(Instant givenAt) {
        return turns.stream().anyMatch(turn -> !turn.given() && !turn.at().isBefore(givenAt));
    }

    private Optional<Instant> last(Predicate<Turn> counting) {
        return turns.stream().filter(counting).map(Turn::at).max(Comparator.naturalOrder());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
