package fi.vastuugroup.privacy.delivery.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of an attempt.
 *
 * @param kind what it means
 * @param reason a kebab-case code of ours, never the receiver's words; null when it was taken
 * @param retryAfter how long the receiver asks to be left alone
 */
record WebhookAnswer(
        Kind kind, @Nullable String reason, @Nullable Duration retryAfter) {

    private static final int GONE = 410;

    /** What an attempt means for the notification. */
    enum Kind {
        /** The receiver has it. */
        TAKEN,
        /** The receiver wants no more. */
        GONE,
        /** It is tried again. */
        FAILED
    }

    /** The outcome by the status of the answer, which alone decides. */
    static WebhookAnswer ofStatus(int status, @Nullable Duration retryAfter) {
        if (status >= 200 && status <= 299) {
            return new WebhookAnswer(Kind.TAKEN, null, null);
        }
        boolean asksForPause = status == 429 || status == 503;
        return new WebhookAnswer(
                status == GONE ? Kind.GONE : Kind.FAILED, "answered-" + status, asksForPause ? retryAfter : null);
    }

    static WebhookAnswer failed(String reason) {
        return new WebhookAnswer(Kind.FAILED, reason, null);
    }
}
