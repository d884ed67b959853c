package bench.report;

import bench.site.Options;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects the rows of a run, prints their table, and keeps their values beside what they were measured on. */
public final class Report {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MathContext DIGITS = new MathContext(4);

    private final Options options;
    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final List<Row> rows = new ArrayList<>();

    public Report(Options options) {
        this.options = options;
    }

    public void add(List<Row> measured) {
        rows.addAll(measured);
        measured.forEach(row -> System.err.println(line(row)));
    }

    public void print() {
        System.out.println(machine() + ", " + jdk() + ", "
                + Figure.text("%,d people, %d replica(s)", options.subjects(), options.replicas()) + "\n");
        System.out.println("| what | cold (first 10 s) | warm (after a minute) | limit |\n|---|---|---|---|");
        rows.forEach(row -> System.out.println(line(row)));
    }

    /** Writes a small file of its own. */
    public void keep() throws IOException {
        ObjectNode run = JSON.createObjectNode();
        run.put("date", begun.toString());
        run.put("commit", output("git", "rev-parse", "--short", "HEAD"));
        run.put("machine", machine());
        run.put("jdk", jdk());
        run.put("subjects", options.subjects());
        run.put("replicas", options.replicas());
        run.put("heap", options.heap());
        run.put("durable", options.durable());
        run.put("seconds", options.measured().toSeconds());
        ObjectNode all = run.putObject("rows");
        for (Row row : rows) {
            ObjectNode one = all.putObject(row.name());
            put(one, "cold", row.cold());
            put(one, "warm", row.warm());
        }
        Files.createDirectories(options.results());
        String time = begun.toString().replace(":", "").replace("-", "");
        Path file = options.results().resolve("%s-%d-x%d.json".formatted(time, options.subjects(), options.replicas()));
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(run) + "\n");
        System.err.println(file);
    }

    private static void put(ObjectNode row, String column, Figure figure) {
        if (!figure.values().isEmpty()) {
            ObjectNode values = row.putObject(column);
            figure.values().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .filter(value -> Double.isFinite(value.getValue()))
                    .forEach(value -> values.put(value.getKey(), rounded(value.getValue())));
            if (!figure.series().isEmpty()) {
                ArrayNode series = values.putArray("series");
                figure.series().forEach(value -> series.add(rounded(value)));
            }
        }
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }

    private static String line(Row row) {
        return "| %s | %s | %s | %s |"
                .formatted(row.what(), row.cold().text(), row.warm().text(), row.limit());
    }

    private static String jdk() {
        return "JDK " + Runtime.version();
    }

    private static String machine() {
        try {
            String processor = value("/proc/cpuinfo", "model name");
            long gigabytes = Long.parseLong(value("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) >> 20;
            return Runtime.getRuntime().availableProcessors() + " × " + processor + ", " + gigabytes + " GB";
        } catch (IOException notLinux) {
            return System.getProperty("os.name");
        }
    }

    private static String value(String file, String name) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("0");
    }

    private static String output(String... command) throws IOException {
        Process process = new ProcessBuilder(command).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
