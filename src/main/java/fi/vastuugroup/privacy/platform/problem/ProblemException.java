package fi.vastuugroup.privacy.platform.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem. Carries no cause and no stack trace: it is an answer, not a fault. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Problem.FieldError> errors;
    private final @Nullable Refusal refusal;
    private final @Nullable String operation;

    public ProblemException(ProblemType type, @Nullable String detail) {
        this(type, detail, List.of());
    }

    /** @param detail in English, without any value that the caller sent */
    public ProblemException(ProblemType type, @Nullable String detail, List<Problem.FieldError> errors) {
        this(type, detail, errors, null, null);
    }

    /** Refuses what cannot be done in the present state; an allowed action says the same before. */
    public ProblemException(ProblemType type, @Nullable String detail, Refusal refusal) {
        this(type, detail, List.of(), refusal, null);
    }

    /** Refuses what another operation does, named by its id, for the places of the request. */
    public static ProblemException inFavourOf(
            String operation, ProblemType type, Refusal refusal, List<Problem.FieldError> errors) {
        return new ProblemException(type, null, errors, refusal, operation);
    }

    private ProblemException(
            ProblemType type,
            @Nullable String detail,
            List<Problem.FieldError> errors,
            @Nullable Refusal refusal,
            @Nullable String operation) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.refusal = refusal;
        this.operation = operation;
    }

    public ProblemType type() {
        return type;
    }

    public List<Problem.FieldError> errors() {
        return errors;
    }

    /** Why it is refused in the present state, where more is known than the type says. */
    public @Nullable Refusal refusal() {
        return refusal;
    }

    /** The id of the operation that does what is refused. */
    public @Nullable String operation() {
        return operation;
    }
}
