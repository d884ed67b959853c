package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.privacynotice.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one run did.
 *
 * @param finishedAt null while it goes on, or when it was cut short
 */
record RunEvidence(
        UUID id,
        LocalDate asOf,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<Result> results,
        List<Records> records) {

    /** How many records of the portal's own were deleted. */
    record Records(String record, long deleted) {}

    /** What was done to a category under a rule. */
    record Result(Category category, String rule, long deleted, long blocked) {}
}
