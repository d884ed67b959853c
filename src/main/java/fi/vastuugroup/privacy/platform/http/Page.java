package fi.vastuugroup.privacy.platform.http;

import fi.vastuugroup.privacy.platform.persistence.Portion;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the entries, in the list's order
 * @param nextCursor opaque; asks for the next page, absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /**
     * Makes a page of entries of which one more than the limit was asked for, to know whether others follow.
     *
     * @param cursor of this page, for the next one's
     * @param placeOf where an entry stands in the list
     */
    public static <T> Page<T> of(List<T> oneMore, int limit, Cursor cursor, Function<T, Cursor.Place> placeOf) {
        return oneMore.size() <= limit
                ? new Page<>(oneMore, null)
                : new Page<>(
                        List.copyOf(oneMore.subList(0, limit)), cursor.behind(placeOf.apply(oneMore.get(limit - 1))));
    }

    /** Makes a page as above, of a list that is sorted by its entries' ids. */
    public static <T> Page<T> ofIds(List<T> oneMore, int limit, Cursor cursor, Function<T, UUID> idOf) {
        return of(oneMore, limit, cursor, entry -> Cursor.Place.of(idOf.apply(entry)));
    }

    /**
     * Makes a page of a portion, which can be shorter than the limit.
     *
     * @param cursor of this page, for the next one's
     * @param placeOf where an entry stands in the list
     */
    public static <T> Page<T> of(Portion<T> portion, Cursor cursor, Function<T, Cursor.Place> placeOf) {
        List<T> entries = portion.entries();
        return new Page<>(
                entries, portion.more() ? cursor.behind(placeOf.apply(entries.get(entries.size() - 1))) : null);
    }

    /** Makes a page of a portion of a list that is sorted by its entries' ids. */
    public static <T> Page<T> ofIds(Portion<T> portion, Cursor cursor, Function<T, UUID> idOf) {
        return of(portion, cursor, entry -> Cursor.Place.of(idOf.apply(entry)));
    }

    /** The same page with its entries made into something else. */
    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), nextCursor);
    }
}
