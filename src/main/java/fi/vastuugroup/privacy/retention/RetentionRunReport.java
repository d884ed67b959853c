package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.privacynotice.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The evidence of one run: counts, no personal data. */
@Schema(
        name = "RetentionRun",
        description = "The evidence of one retention run of one replica: counts, no personal data.",
        requiredProperties = {"id", "asOf", "startedAt", "results", "records"})
record RetentionRunReport(
        UUID id,

        @Schema(description = "Today in Helsinki for the run: items whose last day was before it were due.")
        LocalDate asOf,

        Instant startedAt,

        @Schema(description = "Absent while the run goes on, or when it was cut short; what it deleted counts anyway.")
        @Nullable Instant finishedAt,

        List<Result> results,

        @Schema(description = "What was deleted of the portal's own records, as far as it is promised: their number.")
        List<Records> records) {

    static RetentionRunReport of(RunEvidence run) {
        return new RetentionRunReport(
                run.id(),
                run.asOf(),
                run.startedAt(),
                run.finishedAt(),
                run.results().stream().map(Result::of).toList(),
                run.records().stream()
                        .map(records -> new Records(records.record(), records.deleted()))
                        .toList());
    }

    /** How many records of the portal's own were deleted. */
    @Schema(
            name = "RetentionRunRecords",
            requiredProperties = {"record", "deleted"})
    record Records(
            @Schema(examples = "words-of-erased-persons-requests")
            String record,

            long deleted) {}

    /** What was done to a category under a rule. */
    @Schema(
            name = "RetentionRunResult",
            requiredProperties = {"category", "rule", "deleted", "blocked"})
    record Result(
            Category category,
            @Schema(examples = "P3M") String rule,
            @Schema(description = "Items deleted.") long deleted,

            @Schema(description = "Items that were due when the run ended and stay: a hold, a restriction, a request.")
            long blocked) {

        static Result of(RunEvidence.Result result) {
            return new Result(result.category(), result.rule(), result.deleted(), result.blocked());
        }
    }
}
