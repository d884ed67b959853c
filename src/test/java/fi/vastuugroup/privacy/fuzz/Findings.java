package fi.vastuugroup.privacy.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** What a fuzz has found: faults of a kind together, and how often each operation answered how. */
final class Findings {

    private static final int EXAMPLES = 3;

    private final Map<String, List<String>> faults = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicInteger> answers = new ConcurrentSkipListMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();

    void count(Sent request, Answer answer) {
        requests.incrementAndGet();
        slowest.accumulateAndGet(answer.took(), Math::max);
        answers.computeIfAbsent(request.operation().id() + " " + answer.status(), key -> new AtomicInteger())
                .incrementAndGet();
    }

    /** A fault; its text begins with its kind and a colon. */
    void add(Sent request, String fault, String where) {
        String kind = request.operation().id() + ": " + fault.replaceFirst("(?s):.*", "");
        List<String> examples = faults.computeIfAbsent(kind, key -> new ArrayList<>());
        synchronized (examples) {
            if (examples.size() < EXAMPLES) {
                examples.add(where + "\n    " + request + "\n    " + fault);
            }
        }
    }

    int requests() {
        return requests.get();
    }

    /** How long the slowest answer took: to be read, for it depends on the machine. */
    long slowestMillis() {
        return slowest.get();
    }

    /** The faults in words. */
    List<String> faults() {
        return faults.entrySet().stream()
                .map(kind -> kind.getKey() + "\n  " + String.join("\n  ", kind.getValue()))
                .toList();
    }

    /** Whether an operation has ever done what it is for. */
    boolean hasSucceeded(Operation operation) {
        return answers.keySet().stream().anyMatch(answer -> answer.matches(operation.id() + " [23]\\d\\d"));
    }

    /** The answers of each operation by their status. */
    String table() {
        return answers.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().replaceFirst(" .*", ""),
                        java.util.TreeMap::new,
                        Collectors.mapping(
                                entry -> entry.getKey().replaceFirst(".* ", "") + "×" + entry.getValue(),
                                Collectors.joining(" "))))
                .entrySet()
                .stream()
                .map(row -> row.getKey() + " " + row.getValue())
                .collect(Collectors.joining("\n"));
    }
}
