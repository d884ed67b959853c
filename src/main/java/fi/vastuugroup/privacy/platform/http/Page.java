package fi.vastuugroup.privacy.platform.http;

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
     * @param idOf the id by which the next page is continued
     */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, UUID> idOf) {
        return oneMore.size() <= limit
                ? new Page<>(oneMore, null)
                : new Page<>(List.copyOf(oneMore.subList(0, limit)), Cursor.after(idOf.apply(oneMore.get(limit - 1))));
    }

    /** The same page with its entries made into something else. */
    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), nextCursor);
    }
}
