package fi.vastuugroup.privacy.platform.problem;

import fi.vastuugroup.privacy.platform.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why something cannot be done in the present state, more exactly than a {@link ProblemType} says. An allowed action that is
 * not possible has the same code as the problem that refuses it; the texts stand in {@code refusals_*.properties}.
 */
@Schema(name = "RefusalReason")
public enum Refusal implements Slug {
    /** The role of the member of staff does not allow it: the only one that a problem tells by its type alone. */
    FORBIDDEN,
    PROCESSING_RESTRICTED,
    REQUEST_CLOSED,
    REQUEST_DECIDED,
    REQUEST_OPEN,
    RESTRICTION_ENDED,
    DECIDED_BY_STAFF,
    NO_OBJECTION_PENDING,
    IDENTIFICATION_AWAITED,
    IDENTIFICATION_NOT_AWAITED,
    PERSON_UNKNOWN,
    PERSON_KNOWN,
    ITEMS_IN_REVIEW,
    EXTENSION_TOO_LATE,
    NO_COPY_TO_HAND_OVER,
    COPY_RUNNING,
    LIST_CLOSED,
    MESSAGES_PROHIBITED,
    PROHIBITED_BY_ANOTHER,
    STATED_BY_PERSON,
    BLOCK_ENDED,
    LIFTING_ANNOUNCED,
    NO_LETTER_AWAITED,
    /** A field that its person does not correct alone. */
    CORRECTED_BY_REQUEST,
    ERASED_BY_REQUEST,
    /** What the person said themself is said anew, not corrected. */
    CHANGED_BY_CHOICE
}
