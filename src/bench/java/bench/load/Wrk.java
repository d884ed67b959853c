package bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Posts checks with wrk, as many at a time as there are connections. */
public final class Wrk {

    private static final int CONNECTIONS = 32;

    private Wrk() {}

    /**
     * Posts for so long.
     *
     * @param keys a file of identifiers
     * @param token none when it is empty
     * @return answers in a second, of all urls together
     */
    public static double post(List<String> urls, Path keys, String token, Duration time) throws IOException {
        List<Process> all = new ArrayList<>();
        for (String url : urls) {
            ProcessBuilder wrk = new ProcessBuilder(
                    "wrk",
                    "-t" + Math.max(1, 2 / urls.size()),
                    "-c" + Math.max(1, CONNECTIONS / urls.size()),
                    "-d" + time.toSeconds() + "s",
                    "-s",
                    "src/bench/check.lua",
                    url);
            wrk.environment().put("BENCH_KEYS", keys.toString());
            wrk.environment().put("BENCH_TOKEN", token);
            all.add(wrk.redirectErrorStream(true).start());
        }
        double sum = 0;
        for (Process one : all) {
            String report = new String(one.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (report.contains("Non-2xx") || !report.contains("Requests/sec")) {
                throw new IllegalStateException(urls + "\n" + report);
            }
            sum += Double.parseDouble(report.replaceFirst("(?s).*Requests/sec:\\s*([0-9.]+).*", "$1"));
        }
        return sum;
    }
}
