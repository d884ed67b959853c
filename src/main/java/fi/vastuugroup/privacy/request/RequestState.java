package fi.vastuugroup.privacy.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;

/** The one machine of states of every request, whichever right it exercises. */
public enum RequestState {
    /** Waits for a decision of staff. */
    RECEIVED("received"),
    /** Staff asked for more identification (Art. 12(6)); the deadline waits. */
    AWAITING_IDENTIFICATION("awaiting-identification"),
    /** Decided in the person's favour, in whole or in part; about to be executed. */
    APPROVED("approved"),
    /** Executed. Final. */
    COMPLETED("completed"),
    /** Decided against the person, with a reason. Final. */
    REFUSED("refused"),
    /** Taken back by the person before execution. Final. */
    CANCELLED("cancelled");

    private final String slug;

    RequestState(String slug) {
        this.slug = slug;
    }

    /** The state of a name in the contract. */
    @JsonCreator
    public static RequestState fromString(String slug) {
        return Arrays.stream(values())
                .filter(state -> state.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown state"));
    }

    /** The name in the contract and in the database. */
    @JsonValue
    public String slug() {
        return slug;
    }

    /** Whether nothing more will happen. */
    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Whether it can become another state. */
    boolean canBecome(RequestState state) {
        return next().contains(state);
    }

    private List<RequestState> next() {
        return switch (this) {
            case RECEIVED -> List.of(AWAITING_IDENTIFICATION, APPROVED, REFUSED, CANCELLED);
            case AWAITING_IDENTIFICATION -> List.of(RECEIVED, REFUSED, CANCELLED);
            case APPROVED -> List.of(COMPLETED, REFUSED, CANCELLED);
            case COMPLETED, REFUSED, CANCELLED -> List.of();
        };
    }
}
