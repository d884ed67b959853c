package bench.site;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Holds what the environment sets for a run.
 *
 * @param subjects how many people the register has
 * @param measured how long a warm figure is measured
 * @param cold how long a cold one is, from the start
 * @param warmUp for how long there is load before a warm figure
 * @param replicas how many portals share the load and the database
 * @param streamed how many lines one stream has whose heap is looked at
 * @param due how many items are due in a run of retention
 * @param heap the largest heap of a portal, in megabytes
 * @param durable whether the database waits for its disk
 * @param scheduled whether the scheduled jobs run during all rows, and not only where they are what is measured
 * @param results where the figures of the run are kept
 * @param rows the rows that are measured; all when there is none
 */
public record Options(
        int subjects,
        Duration measured,
        Duration cold,
        Duration warmUp,
        int replicas,
        long streamed,
        int due,
        int heap,
        boolean durable,
        boolean scheduled,
        Path results,
        List<String> rows) {

    public static Options of(String... rows) {
        int subjects = number("BENCH_SUBJECTS", 1_000_000);
        int seconds = number("BENCH_SECONDS", 20);
        return new Options(
                subjects,
                Duration.ofSeconds(seconds),
                Duration.ofSeconds(Math.min(10, seconds)),
                Duration.ofSeconds(Math.min(60, 3L * seconds)),
                number("BENCH_REPLICAS", 1),
                number("BENCH_STREAMED", 10_000_000),
                number("BENCH_DUE", Math.min(200_000, 2 * subjects)) / 2 * 2,
                number("BENCH_HEAP", 256),
                Boolean.parseBoolean(text("BENCH_DURABLE", "false")),
                Boolean.parseBoolean(text("BENCH_SCHEDULED", "false")),
                Path.of(text("BENCH_RESULTS", "src/bench/results")),
                List.of(rows));
    }

    public boolean wants(String row) {
        return rows.isEmpty() || rows.contains(row);
    }

    private static int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)).replace("_", ""));
    }

    private static String text(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
