package fi.vastuugroup.privacy.register.action;

import fi.vastuugroup.privacy.platform.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why something is not, or not yet, done: the codes of refusals in the present state
 * ({@link fi.vastuugroup.privacy.platform.problem.Refusal}), then those for which the law keeps from what a request asks for.
 */
@Schema(name = "ReasonCode")
public enum ReasonCode implements Slug {
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
    CORRECTED_BY_REQUEST,
    ERASED_BY_REQUEST,
    CHANGED_BY_CHOICE,
    RELATION_REMAINS,
    LEGAL_OBLIGATION,
    PROOF_OF_CHOICES,
    HOLD,
    HOLD_LEGAL_CLAIM,
    HOLD_AUTHORITY_ORDER,
    HOLD_AUDIT,
    HOLD_SECURITY_INCIDENT,
    RESTRICTED,
    OTHER_REQUEST,
    UNLAWFULNESS_TO_BE_ASSESSED,
    AGE_TO_BE_VERIFIED,
    NEED_TO_BE_ASSESSED,
    DUTY_TO_BE_ASSESSED,
    OBJECTION_TO_BE_WEIGHED,
    RESTRICTED_WHILE_WEIGHED,
    RESTRICTED_UNTIL_CONFIRMED,
    OTHER_LEGAL_BASIS
}
