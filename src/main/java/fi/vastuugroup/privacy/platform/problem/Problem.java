package fi.vastuugroup.privacy.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A problem answer (RFC 9457, {@code application/problem+json}). Never contains a value that the caller sent, personal
 * data, a class name or a stack trace.
 *
 * @param type the stable type, to decide by
 * @param title what the type means, in the language of the answer (fi, sv, en)
 * @param status the HTTP status
 * @param detail what was wrong this time, in English, for developers
 * @param errors the places in the request that were wrong
 * @param reason why it is refused in the present state: what an allowed action that is not possible says
 * @param operation the id of the operation that does instead what this one refuses; absent where there is none
 * @param login what login it needs instead of the present one; absent where that is not the matter
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        List<FieldError> errors,
        @Nullable Reason reason,

        @Nullable String operation,
        @Nullable NeededLogin login) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * A place in the request that was wrong.
     *
     * @param pointer a JSON Pointer into the body, or the name of the parameter
     * @param code to decide by; the answer finds that of what the code says by its words ({@link FaultTexts})
     * @param message what is wrong with it, in the language of the answer
     */
    public record FieldError(String pointer, @Nullable String code, String message) {

        public FieldError(String pointer, String message) {
            this(pointer, null, message);
        }

        /** What a constraint found at a place. */
        public static FieldError of(String pointer, ConstraintViolation<?> violation) {
            return new FieldError(
                    pointer, FaultCodes.ofConstraint(violation.getMessageTemplate()), violation.getMessage());
        }
    }

    /**
     * Why something is refused in the present state.
     *
     * @param code to decide by
     * @param text the same in words, in the language of the answer
     */
    @Schema(
            name = "ProblemReason",
            requiredProperties = {"code", "text"})
    public record Reason(Refusal code, String text) {}

    /**
     * What login an operation needs (RFC 9470): the parameters of the challenge, for callers that read bodies.
     *
     * @param maxAge how old it may be, in seconds
     * @param acrValues how strong: one of these values of {@code acr}; empty where any will do
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "NeededLogin", requiredProperties = "maxAge")
    public record NeededLogin(long maxAge, List<String> acrValues) {}
}
