package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.register.expiry.Foretold;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What retention is going to delete: counts, no personal data. */
@Schema(
        description = "What retention is going to delete, as things stand now: counts, no personal data.",
        requiredProperties = {"on", "due", "blocked", "items"})
record RetentionPreview(
        @Schema(description = "The day in Helsinki whose runs it is about.")
        LocalDate on,

        @Schema(description = "How many items the runs of that day and of those before delete.")
        long due,

        @Schema(description = "How many stay although they are due: a hold, a restriction, a request.")
        long blocked,

        @Schema(description = "By category and rule; what has none is left out.")
        List<Line> items) {

    static RetentionPreview of(LocalDate on, List<Foretold> foretold) {
        return new RetentionPreview(
                on,
                foretold.stream().mapToLong(Foretold::due).sum(),
                foretold.stream().mapToLong(Foretold::blocked).sum(),
                foretold.stream().map(Line::of).toList());
    }

    /** What becomes of the items of a category under a rule. */
    @Schema(
            name = "RetentionPreviewLine",
            description = "What becomes of the items of a category under a rule.",
            requiredProperties = {"category", "rule", "due", "blocked"})
    record Line(
            Category category,

            @Schema(description = "The rule of retention.", examples = "P3M")
            String rule,

            @Schema(description = "Items that are going to be deleted.")
            long due,

            @Schema(description = "Items that stay because of a block.")
            long blocked) {

        private static Line of(Foretold foretold) {
            return new Line(foretold.category(), foretold.rule(), foretold.due(), foretold.blocked());
        }
    }
}
