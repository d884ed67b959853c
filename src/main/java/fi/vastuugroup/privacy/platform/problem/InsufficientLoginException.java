package fi.vastuugroup.privacy.platform.problem;

/** Refuses a caller whose login is too old, or too weak, for what they ask; the answer says what login it needs (RFC 9470). */
public final class InsufficientLoginException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final transient Problem.NeededLogin needed;

    public InsufficientLoginException(String detail, Problem.NeededLogin needed) {
        super(ProblemType.INSUFFICIENT_USER_AUTHENTICATION, detail);
        this.needed = needed;
    }

    public Problem.NeededLogin needed() {
        return needed;
    }

    /** The answer's {@code WWW-Authenticate} (RFC 9470 §3). */
    String challenge() {
        return "Bearer error=\"insufficient_user_authentication\", error_description=\"" + getMessage()
                + "\", max_age=\""
                + needed.maxAge() + "\""
                + (needed.acrValues().isEmpty() ? "" : ", acr_values=\"" + String.join(" ", needed.acrValues()) + "\"");
    }
}
