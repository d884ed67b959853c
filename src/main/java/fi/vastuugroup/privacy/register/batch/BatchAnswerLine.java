package fi.vastuugroup.privacy.register.batch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the answer to a batch, for the contract: what became of a line, or the summary that closes the answer. */
@Schema(
        description = "What became of a line, or the summary that closes the answer.",
        oneOf = {LineAnswer.class, BatchSummary.class})
public sealed interface BatchAnswerLine permits LineAnswer, BatchSummary {}
