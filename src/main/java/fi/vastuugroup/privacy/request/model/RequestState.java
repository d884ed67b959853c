package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.problem.Refusal;
import fi.vastuugroup.privacy.platform.text.Slug;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Optional;

/** The one machine of states of every request, whichever right it exercises. */
public enum RequestState implements Slug {
    /** Waits for a decision of staff. */
    RECEIVED,
    /** Staff asked for more identification (Art. 12(6)); the deadline waits. */
    AWAITING_IDENTIFICATION,
    /** Decided in the person's favour, in whole or in part; about to be executed, and not to be taken back any more. */
    APPROVED,
    /** Granted; staff hands the copy over. The deadline counts until it did. */
    AWAITING_DELIVERY,
    /** Executed. Final. */
    COMPLETED,
    /** Decided against the person, with a reason. Final. */
    REFUSED,
    /** Taken back by the person before it was decided, or replaced by their own. Final. */
    CANCELLED;

    /** Whether nothing more will happen. */
    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Whether it can become another state. */
    public boolean canBecome(RequestState state) {
        return next().contains(state);
    }

    /**
     * The state that follows.
     *
     * @throws ProblemException {@code state-conflict} when this one cannot become it
     */
    public RequestState become(RequestState state) {
        if (!canBecome(state)) {
            throw new ProblemException(ProblemType.STATE_CONFLICT, "the request is " + slug(), refusal());
        }
        return state;
    }

    /** @throws ProblemException {@code state-conflict} when nothing more will happen */
    public void requireOpen() {
        if (isFinal()) {
            throw new ProblemException(ProblemType.STATE_CONFLICT, "the request is closed", Refusal.REQUEST_CLOSED);
        }
    }

    /** Why it cannot become another state; empty where it can. */
    public Optional<Refusal> refusal(RequestState state) {
        return canBecome(state) ? Optional.empty() : Optional.of(refusal());
    }

    /** What keeps one in this state from becoming what it cannot become. */
    private Refusal refusal() {
        return switch (this) {
            case RECEIVED -> Refusal.IDENTIFICATION_NOT_AWAITED;
            case AWAITING_IDENTIFICATION -> Refusal.IDENTIFICATION_AWAITED;
            case APPROVED, AWAITING_DELIVERY -> Refusal.REQUEST_DECIDED;
            case COMPLETED, REFUSED, CANCELLED -> Refusal.REQUEST_CLOSED;
        };
    }

    private List<RequestState> next() {
        return switch (this) {
            case RECEIVED -> List.of(AWAITING_IDENTIFICATION, APPROVED, REFUSED, CANCELLED);
            case AWAITING_IDENTIFICATION -> List.of(RECEIVED, REFUSED, CANCELLED);
            case APPROVED -> List.of(AWAITING_DELIVERY, COMPLETED, REFUSED);
            case AWAITING_DELIVERY -> List.of(COMPLETED);
            case COMPLETED, REFUSED, CANCELLED -> List.of();
        };
    }

    /** Its column. */
    @Converter(autoApply = true)
    static class Column extends SlugConverter<RequestState> {

        Column() {
            super(RequestState.class);
        }
    }
}
