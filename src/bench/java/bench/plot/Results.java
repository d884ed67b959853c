package bench.plot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads kept runs, of which a later one counts more. One whose database waited for its disk is compared with none.
 *
 * @param runs oldest first
 */
public record Results(List<JsonNode> runs) {

    public static Results in(Path directory) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> runs = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".json")).toList()) {
                JsonNode run = json.readTree(file.toFile());
                if (!run.path("durable").asBoolean()) {
                    runs.add(run);
                }
            }
        }
        runs.sort(Comparator.comparing(run -> run.path("date").asText()));
        return new Results(runs);
    }

    /** The newest value by size of the register with one portal; or by replicas, at the size that most runs of several have. */
    public Map<Integer, Double> values(String row, String column, String value, boolean byReplicas) {
        Map<Integer, Double> values = new TreeMap<>();
        int size = byReplicas ? sizeOfReplicas() : 0;
        for (JsonNode run : runs) {
            JsonNode found = run.path("rows").path(row).path(column).path(value);
            boolean counts = byReplicas ? subjects(run) == size : replicas(run) == 1;
            if (counts && found.isNumber()) {
                values.put(byReplicas ? replicas(run) : subjects(run), found.asDouble());
            }
        }
        return values;
    }

    /** The newest series of a row of one portal, at the largest register that has one. */
    public List<Double> series(String row) {
        return runs.stream()
                .filter(run -> replicas(run) == 1 && series(run, row).isArray())
                .max(Comparator.comparing(Results::subjects)
                        .thenComparing(run -> run.path("date").asText()))
                .map(run -> StreamSupport.stream(series(run, row).spliterator(), false)
                        .map(JsonNode::asDouble)
                        .toList())
                .orElse(List.of());
    }

    private static JsonNode series(JsonNode run, String row) {
        return run.path("rows").path(row).path("warm").path("series");
    }

    private int sizeOfReplicas() {
        Map<Integer, Long> sizes = runs.stream()
                .filter(run -> replicas(run) > 1)
                .collect(Collectors.groupingBy(Results::subjects, Collectors.counting()));
        return sizes.isEmpty()
                ? 0
                : Collections.max(sizes.entrySet(), Map.Entry.comparingByValue())
                        .getKey();
    }

    private static int subjects(JsonNode run) {
        return run.path("subjects").asInt();
    }

    private static int replicas(JsonNode run) {
        return run.path("replicas").asInt();
    }
}
