package fi.vastuugroup.privacy.register.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The last line of the answer to a batch.
 *
 * @param complete whether all lines that were sent have been answered
 * @param dryRun true where the lines were only tried, and nothing was stored
 * @param lines how many lines were answered
 * @param outcomes how many lines had each outcome
 * @param problem the type of the problem that ended the stream before its end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"complete", "lines", "outcomes"})
public record BatchSummary(
        boolean complete,
        @Nullable Boolean dryRun,
        long lines,
        Map<LineAnswer.Outcome, Long> outcomes,
        @Nullable String problem)
        implements BatchAnswerLine {}
