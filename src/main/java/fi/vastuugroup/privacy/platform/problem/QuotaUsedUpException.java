package fi.vastuugroup.privacy.platform.problem;

import java.time.Duration;

/** Refuses what a quota has no room for; the answer says after how many seconds there is room again. */
public final class QuotaUsedUpException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    /** @param reset how long until the quota begins anew */
    public QuotaUsedUpException(String detail, Duration reset) {
        super(ProblemType.TOO_MANY_REQUESTS, detail);
        this.seconds = reset.plusMillis(999).toSeconds();
    }

    /** In whole seconds, rounded up, so that nobody comes back too early. */
    public long seconds() {
        return seconds;
    }
}
