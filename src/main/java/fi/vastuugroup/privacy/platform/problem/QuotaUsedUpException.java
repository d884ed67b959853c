package fi.vastuugroup.privacy.platform.problem;

/** Refuses what a quota has no room for; the answer says after how many seconds there is room again. */
public final class QuotaUsedUpException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    /** @param seconds how long until the quota begins anew */
    public QuotaUsedUpException(String detail, long seconds) {
        super(ProblemType.TOO_MANY_REQUESTS, detail);
        this.seconds = seconds;
    }

    /** Refuses what is under way already; the refusal says what. */
    public QuotaUsedUpException(String detail, long seconds, Refusal refusal) {
        super(ProblemType.TOO_MANY_REQUESTS, detail, refusal);
        this.seconds = seconds;
    }

    public long seconds() {
        return seconds;
    }
}
