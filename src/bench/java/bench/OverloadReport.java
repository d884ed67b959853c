package bench;

import bench.load.Answers;
import bench.report.Figure;
import bench.report.Row;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says what became of checks and reads before, in and after an overload.
 *
 * @param begun when the calm before it began, in {@link System#nanoTime()}
 * @param from when the overload began
 * @param until when it ended
 * @param peak how many checks a second were answered when callers waited for their answers
 * @param patience what is answered later than this after it was due is answered to nobody
 */
record OverloadReport(
        Answers checks, Answers reads, long begun, long from, long until, double peak, Duration patience) {

    private static final double SECOND = 1e9;
    private static final int WHOLE = 100;
    private static final double NEARLY_ALL = 0.95;
    private static final int AT_ONCE_MILLIS = 100;
    private static final long ARRIVAL_NANOS = 2_000_000_000L;

    List<Row> rows() {
        return List.of(
                new Row("overload", "checks answered at 5 × capacity", "≥ 90 % of peak", Figure.NONE, goodput()),
                new Row(
                        "overload-refusals",
                        "what is not answered then",
                        "429/503 with `Retry-After` within 100 ms",
                        Figure.NONE,
                        refusals()),
                new Row("overload-reads", "`GET /me/data` then, at 20/s", "before checks", Figure.NONE, customers()),
                new Row("overload-recovery", "normal again after it", "≤ 5 s", Figure.NONE, recovery()));
    }

    private Figure goodput() {
        double seconds = (until - from) / SECOND;
        double good = checks.only(answer -> answer.done() >= from && answer.done() < until && answer.isWithin(patience))
                .goodPerSecond(seconds);
        double offered = in(checks).all().size() / seconds;
        return new Figure(
                Figure.text("%.0f %% (%,.0f/s of %,.0f/s; %,.0f/s sent)", WHOLE * good / peak, good, peak, offered),
                Map.of("percent", WHOLE * good / peak, "good", good, "peak", peak, "offered", offered));
    }

    private Figure refusals() {
        Answers all = in(checks);
        Answers refused = all.only(Answers.Answer::isRefusal);
        long told = refused.all().stream().filter(Answers.Answer::retryAfter).count();
        double atOnce = WHOLE
                * (double) refused.all().stream()
                        .filter(answer -> answer.millisSinceSent() <= AT_ONCE_MILLIS)
                        .count()
                / refused.all().size();
        long unsent = all.only(answer -> answer.sent() == 0).all().size();
        long other = all.all().size() - all.good() - refused.all().size() - unsent;
        String text = Figure.text(
                "%,d refused (p50 %.0f ms, p99 %.0f ms, %.2f %% within 100 ms; %,d with `Retry-After`); %,d answered otherwise or not within 2 s;"
                        + " %,d callers found no free connection of theirs in 2 s; of %,d",
                refused.all().size(),
                refused.percentileSinceSent(50),
                refused.percentileSinceSent(99),
                atOnce,
                told,
                other,
                unsent,
                all.all().size());
        return new Figure(
                text,
                Map.of(
                        "refused", (double) refused.all().size(),
                        "retryAfter", (double) told,
                        "p50", refused.percentileSinceSent(50),
                        "p99", refused.percentileSinceSent(99),
                        "atOnce", atOnce,
                        "other", (double) other,
                        "unsent", (double) unsent));
    }

    /** In the first seconds a thousand callers come at once, and code runs that has not been compiled. */
    private Figure customers() {
        Figure all = Figure.latencies(in(reads));
        double settled =
                in(reads).only(answer -> answer.due() >= from + ARRIVAL_NANOS).percentile(99);
        Map<String, Double> values = new HashMap<>(all.values());
        values.put("p99Settled", settled);
        return new Figure(all.text() + Figure.text("; p99 %.0f ms after its first two seconds", settled), values);
    }

    private Figure recovery() {
        double worstBefore = 0;
        for (long second = begun; second + SECOND <= from; second += (long) SECOND) {
            worstBefore = Math.max(worstBefore, second(second).percentile(99));
        }
        long last = checks.all().stream().mapToLong(Answers.Answer::due).max().orElse(until);
        int normalAfter = 0;
        int watched = 0;
        for (long second = until; second + SECOND <= last; second += (long) SECOND) {
            watched++;
            Answers answers = second(second);
            if (answers.good() < NEARLY_ALL * answers.all().size() || answers.percentile(99) > 2 * worstBefore) {
                normalAfter = watched;
            }
        }
        return new Figure(
                normalAfter == watched
                        ? Figure.text("not in %d s", watched)
                        : Figure.text(
                                "after %d s (95 %% answered and p99 ≤ 2 × %.0f ms, the worst second before)",
                                normalAfter, worstBefore),
                Map.of("seconds", (double) normalAfter, "watched", (double) watched, "p99Before", worstBefore));
    }

    private Answers in(Answers answers) {
        return answers.only(answer -> answer.due() >= from && answer.due() < until);
    }

    private Answers second(long at) {
        return checks.only(answer -> answer.due() >= at && answer.due() < at + SECOND);
    }
}
