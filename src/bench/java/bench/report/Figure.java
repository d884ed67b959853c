package bench.report;

import bench.load.Answers;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was measured once: for people, and for the plot.
 *
 * @param text as it stands in the table
 * @param values by name
 * @param series of one value while it was measured; empty where nobody looks at that
 */
public record Figure(String text, Map<String, Double> values, List<Double> series) {

    private static final int WHOLE = 100;

    public Figure(String text, Map<String, Double> values) {
        this(text, values, List.of());
    }

    public static final Figure NONE = new Figure("", Map.of());

    /** A rate of the portal beside what it is measured against. */
    public static Figure ratio(double portal, double bare) {
        return new Figure(
                text("%.0f %% (%,.0f/s of %,.0f/s)", WHOLE * portal / bare, portal, bare),
                Map.of("percent", WHOLE * portal / bare, "portal", portal, "bare", bare));
    }

    /** Times of answers in milliseconds. */
    public static Figure latencies(Answers answers) {
        long other = answers.all().size() - answers.good();
        return new Figure(
                text("p50 %.1f ms, p99 %.1f ms", answers.percentile(50), answers.percentile(99))
                        + (other > 0
                                ? text(
                                        ", %,d of %,d not answered with 200",
                                        other, answers.all().size())
                                : ""),
                Map.of("p50", answers.percentile(50), "p99", answers.percentile(99), "failed", (double) other));
    }

    public static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
