package fi.vastuugroup.privacy.identity.token;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;

/** Refuses a session, or a token, that was ended before its time. */
public final class SessionEndedException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final SessionEnd end;
    private final String detail;

    public SessionEndedException(SessionEnd end, String detail) {
        super(ProblemType.SESSION_ENDED, detail);
        this.end = end;
        this.detail = detail;
    }

    /** What was wrong, in English, for developers. */
    public String detail() {
        return detail;
    }

    public SessionEnd end() {
        return end;
    }
}
