package fi.vastuugroup.privacy.marketing.check;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the answer to a bulk check, for the contract: a decision, or the summary that closes the answer. */
@Schema(
        name = "BulkProhibitionCheckAnswerLine",
        description = "The answer to a line, or the summary that closes the answer.",
        oneOf = {BulkAnswer.class, BulkClosing.class})
sealed interface BulkAnswerLine permits BulkAnswer, BulkClosing {}
