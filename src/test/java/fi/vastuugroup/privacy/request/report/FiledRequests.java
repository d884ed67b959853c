package fi.vastuugroup.privacy.request.report;

import static java.util.stream.Collectors.groupingBy;

import fi.vastuugroup.privacy.request.CasesFixture;
import fi.vastuugroup.privacy.request.PersonFixture;
import fi.vastuugroup.privacy.testing.MovableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Files requests as people and staff do, notes what each must count as, and counts the notes by hand. */
final class FiledRequests {

    static final String UNLAWFUL = "{\"right\": \"erasure\", \"ground\": \"unlawful-processing\"}";
    static final String GRANTED = "{\"grant\": true}";
    static final String REFUSED = "{\"grant\": false, \"reason\": \"no-ground\", \"explanation\": \"Ei\"}";

    /**
     * What a request counts as.
     *
     * @param days until the answer; null for one that has none
     * @param late of one that is answered; of an open one, whether it is overdue
     */
    record Filed(
            String month,
            String right,
            String outcome,
            @Nullable Integer days,
            boolean late,
            boolean extended) {

        boolean isOpen() {
            return outcome.equals("open");
        }
    }

    private final List<Filed> notes = new ArrayList<>();

    static void at(String instant) {
        MovableClock.set(Instant.parse(instant));
    }

    void note(String month, String right, String outcome, @Nullable Integer days, boolean late, boolean extended) {
        notes.add(new Filed(month, right, outcome, days, late, extended));
    }

    /** Somebody files an erasure that staff decides. */
    static UUID filed() {
        return UUID.fromString(PersonFixture.prospect()
                .fed()
                .file(UNLAWFUL)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    static void act(UUID id, String action, String body) {
        CasesFixture.act(id, action, body).then().statusCode(200);
    }

    /** The notes with something in common, counted as the report writes them, by what they have in common. */
    Map<String, Map<String, Object>> by(Function<Filed, String> common) {
        Map<String, Map<String, Object>> counted = new TreeMap<>();
        notes.stream().collect(groupingBy(common)).forEach((key, some) -> counted.put(key, counts(some)));
        return counted;
    }

    private static Map<String, Object> counts(List<Filed> some) {
        List<Integer> days =
                some.stream().map(Filed::days).filter(Objects::nonNull).sorted().toList();
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("requests", some.size());
        counts.put("answeredInTime", (int)
                some.stream().filter(one -> one.days() != null && !one.late()).count());
        counts.put("answeredLate", (int)
                some.stream().filter(one -> one.days() != null && one.late()).count());
        counts.put("extended", (int) some.stream().filter(Filed::extended).count());
        counts.put("open", (int) some.stream().filter(Filed::isOpen).count());
        counts.put("overdue", (int)
                some.stream().filter(one -> one.isOpen() && one.late()).count());
        if (!days.isEmpty()) {
            int middle = days.size() / 2;
            double median = days.size() % 2 == 1 ? days.get(middle) : (days.get(middle - 1) + days.get(middle)) / 2.0;
            counts.put("medianDays", (float) median);
            counts.put("longestDays", days.get(days.size() - 1));
        }
        return counts;
    }
}
