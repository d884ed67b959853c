package fi.vastuugroup.privacy.register.item;

import fi.vastuugroup.privacy.privacynotice.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Summarises what is held of one category about a subject.
 *
 * @param sources the systems the items came from, sorted
 * @param newestAt when the newest of what the items say happened; null while nothing is held
 * @param nextDueOn the earliest last day of an item; null while none has a date
 * @param blocked whether a block covers the category or an item of it
 * @param waiting how many updates wait until a block ends
 */
public record CategorySummary(
        Category category,
        long count,
        List<String> sources,
        @Nullable Instant newestAt,
        @Nullable LocalDate nextDueOn,
        boolean blocked,
        long waiting) {

    /** Of a category of which nothing is held. */
    public static CategorySummary none(Category category) {
        return new CategorySummary(category, 0, List.of(), null, null, false, 0);
    }

    /** The summary of a category among some, or that of one of which nothing is held. */
    public static CategorySummary of(Category category, List<CategorySummary> summaries) {
        return summaries.stream()
                .filter(summary -> summary.category() == category)
                .findFirst()
                .orElseGet(() -> none(category));
    }

    /** Adds updates of a source that wait. */
    public CategorySummary waitingFor(String source, long updates) {
        return new CategorySummary(
                category,
                count,
                Stream.concat(sources.stream(), Stream.of(source))
                        .distinct()
                        .sorted()
                        .toList(),
                newestAt,
                nextDueOn,
                true,
                waiting + updates);
    }

    /** Adds up two summaries of the same category. */
    CategorySummary and(CategorySummary other) {
        return new CategorySummary(
                category,
                count + other.count,
                Stream.concat(sources.stream(), other.sources.stream()).toList(),
                known(newestAt, other.newestAt).max(Comparator.naturalOrder()).orElse(null),
                known(nextDueOn, other.nextDueOn).min(Comparator.naturalOrder()).orElse(null),
                blocked || other.blocked,
                waiting + other.waiting);
    }

    private static <T> Stream<T> known(@Nullable T one, @Nullable T other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other)).flatMap(Optional::stream);
    }
}
