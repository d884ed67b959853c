package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.notice.Category;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is held of one category about a subject.
 *
 * @param sources the systems the items came from, sorted
 * @param nextDueOn the earliest last day of an item; null while none has a date
 * @param blocked whether a block covers the category or an item of it
 */
public record CategorySummary(
        Category category,
        long count,
        List<String> sources,
        @Nullable LocalDate nextDueOn,
        boolean blocked) {}
