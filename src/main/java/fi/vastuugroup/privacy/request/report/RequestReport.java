package fi.vastuugroup.privacy.request.report;

import fi.vastuugroup.privacy.request.assessment.Right;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The requests that came in during a period, counted. */
@Schema(
        description = "The requests that came in during a period, counted: no personal data.",
        requiredProperties = {
            "from",
            "to",
            "asOf",
            "completeFrom",
            "items",
            "byRight",
            "byMonth",
            "byOutcome",
            "total",
            "openNow"
        })
record RequestReport(
        @Schema(description = "The first day of receipt that counts, in Helsinki.")
        LocalDate from,

        @Schema(description = "The last day of receipt that counts, in Helsinki.")
        LocalDate to,

        @Schema(description = "When it was counted.") Instant asOf,

        @Schema(
                description =
                        "Of requests that were received on this day in Helsinki or later none is missing. Closed ones"
                                + " are deleted when their own period is over.")
        LocalDate completeFrom,

        @Schema(description = "By month, right and outcome, in this order; what has no requests is left out.")
        List<Line> items,

        @Schema(description = "Each right that was exercised.")
        List<OfRight> byRight,

        @Schema(description = "Each month in which a request came in.")
        List<OfMonth> byMonth,

        @Schema(description = "Each outcome that a request has.")
        List<OfOutcome> byOutcome,

        @Schema(description = "All of the period.") RequestCounts total,

        @Schema(description = "All that are open now, whenever they were received.")
        OpenNow openNow) {

    static final String MONTH = "The month of receipt in Helsinki.";
    static final String MONTH_EXAMPLE = "2026-11";

    /** The requests of one month, right and outcome. */
    @Schema(
            name = "RequestReportLine",
            description = "The requests of one month, right and outcome.",
            requiredProperties = {"month", "right", "outcome", "counts"})
    record Line(
            @Schema(description = MONTH, examples = MONTH_EXAMPLE)
            String month,

            Right right,
            ReportedOutcome outcome,
            RequestCounts counts) {}

    /** The requests that exercised one right. */
    @Schema(
            name = "RequestReportOfRight",
            description = "The requests that exercised one right.",
            requiredProperties = {"right", "counts"})
    record OfRight(Right right, RequestCounts counts) {}

    /** The requests of one month. */
    @Schema(
            name = "RequestReportOfMonth",
            description = "The requests of one month.",
            requiredProperties = {"month", "counts"})
    record OfMonth(
            @Schema(description = MONTH, examples = MONTH_EXAMPLE)
            String month,

            RequestCounts counts) {}

    /** The requests of one outcome. */
    @Schema(
            name = "RequestReportOfOutcome",
            description = "The requests of one outcome.",
            requiredProperties = {"outcome", "counts"})
    record OfOutcome(ReportedOutcome outcome, RequestCounts counts) {}

    /** What is open at the time of the report. */
    @Schema(
            name = "RequestsOpenNow",
            description = "What is open at the time of the report.",
            requiredProperties = {"requests", "overdue"})
    record OpenNow(
            @Schema(description = "How many are open.") long requests,

            @Schema(description = "How many of them are past their last day.")
            long overdue) {}
}
