package fi.vastuugroup.privacy.request.model;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.request.assessment.CategoryOutcome;
import fi.vastuugroup.privacy.request.assessment.Outcome;
import fi.vastuugroup.privacy.request.assessment.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a request ends.
 *
 * @param state a final one
 * @param reason of a refusal
 * @param explanation to the person
 * @param decidedBy the member of staff, if one
 * @param result what was done, if anything
 * @param receipt the signed receipt of an erasure
 * @param hashesKept whether keyed hashes stay of what an erasure erased
 * @param delivery how a copy came to the person, if one
 */
public record Closing(
        RequestState state,
        Instant at,
        @Nullable Outcome outcome,
        @Nullable Reason reason,
        @Nullable String explanation,
        @Nullable String decidedBy,
        @Nullable List<CategoryOutcome> result,
        @Nullable String receipt,
        boolean hashesKept,
        @Nullable Delivery delivery) {

    public static Closing cancelled(Instant at) {
        return new Closing(RequestState.CANCELLED, at, null, null, null, null, null, null, false, null);
    }

    public static Closing refused(Instant at, Reason reason, String explanation, String decidedBy) {
        return new Closing(
                RequestState.REFUSED, at, Outcome.REFUSED, reason, explanation, decidedBy, null, null, false, null);
    }

    /** The categories that were not erased because of a block alone: they are taken up again when it ends. */
    public Set<Category> stopped() {
        return result == null || receipt == null
                ? Set.of()
                : result.stream()
                        .filter(line -> line.verdict().stays())
                        .filter(line -> line.reason() != null && line.reason().endsWithBlock())
                        .map(CategoryOutcome::category)
                        .collect(toUnmodifiableSet());
    }

    public static Closing executed(Instant at, List<CategoryOutcome> result) {
        return done(at, result, null, false);
    }

    public static Closing erased(Instant at, List<CategoryOutcome> result, String receipt, boolean hashesKept) {
        return done(at, result, receipt, hashesKept);
    }

    private static Closing done(
            Instant at, List<CategoryOutcome> result, @Nullable String receipt, boolean hashesKept) {
        Outcome outcome = Outcome.of(result);
        return new Closing(
                outcome == Outcome.REFUSED ? RequestState.REFUSED : RequestState.COMPLETED,
                at,
                outcome,
                outcome == Outcome.REFUSED ? result.get(0).reason() : null,
                null,
                null,
                result,
                receipt,
                hashesKept,
                null);
    }

    /** A copy in the person's hands: what is withheld of it is named, and the rest is there (Art. 15(4)). */
    public static Closing delivered(Instant at, List<CategoryOutcome> result, Delivery delivery) {
        return new Closing(
                RequestState.COMPLETED,
                at,
                Outcome.of(result) == Outcome.GRANTED ? Outcome.GRANTED : Outcome.PARTIALLY_GRANTED,
                null,
                null,
                null,
                result,
                null,
                false,
                delivery);
    }
}
