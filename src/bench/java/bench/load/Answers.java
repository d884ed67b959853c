package bench.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Holds when requests were due, sent and answered, and how. */
public record Answers(List<Answer> all) {

    private static final int OK = 200;
    private static final double MILLION = 1e6;
    private static final int WHOLE = 100;

    /**
     * An answer, or that there was none.
     *
     * @param due when the request should have been sent
     * @param sent when it was; 0: no connection was free before the caller's patience ended
     * @param done when the answer was there
     * @param status 0: none came
     */
    public record Answer(long due, long sent, long done, int status, boolean retryAfter) {

        public boolean isGood() {
            return status == OK;
        }

        public boolean isWithin(Duration patience) {
            return done - due <= patience.toNanos();
        }

        public boolean isRefusal() {
            return status == 429 || status == 503;
        }

        public double millis() {
            return (done - due) / MILLION;
        }

        public double millisSinceSent() {
            return (done - sent) / MILLION;
        }
    }

    /** How many were answered with 200. */
    public long good() {
        return all.stream().filter(Answer::isGood).count();
    }

    public Answers only(Predicate<Answer> which) {
        return new Answers(all.stream().filter(which).toList());
    }

    /** Answers with 200 in each second, over a time. */
    public double goodPerSecond(double seconds) {
        return good() / seconds;
    }

    /** In milliseconds since a request was due: waiting in a queue counts, for it counts for the caller. */
    public double percentile(int percent) {
        return percentile(
                only(Answer::isGood).all.stream().mapToDouble(Answer::millis).toArray(), percent);
    }

    /** In milliseconds since a request was sent. */
    public double percentileSinceSent(int percent) {
        return percentile(all.stream().mapToDouble(Answer::millisSinceSent).toArray(), percent);
    }

    private static double percentile(double[] values, int percent) {
        Arrays.sort(values);
        return values.length == 0 ? Double.NaN : values[Math.min(values.length - 1, values.length * percent / WHOLE)];
    }
}
