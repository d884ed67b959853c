package fi.vastuugroup.privacy.register.batch;

import fi.vastuugroup.privacy.register.batch.HeldItem.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns items into columns, for {@code unnest}. */
public final class ItemArrays {

    private final List<Map.Entry<ItemKey, HeldItem>> rows;

    public ItemArrays(Map<ItemKey, HeldItem> items) {
        rows = new ArrayList<>(items.entrySet());
    }

    public interface Cell<T> {
        @Nullable T of(ItemKey key, HeldItem item);
    }

    public <T> T[] each(Function<Integer, T[]> array, Cell<T> cell) {
        T[] column = array.apply(rows.size());
        for (int i = 0; i < column.length; i++) {
            T value = cell.of(rows.get(i).getKey(), rows.get(i).getValue());
            setNullable(column, i, value);
        }
        return column;
    }

    public <T> T[] written(Function<Integer, T[]> array, Function<Written, @Nullable T> cell) {
        return each(array, (key, item) -> cell.apply(Objects.requireNonNull(item.content())));
    }

    @SuppressWarnings("NullAway") // an SQL column may hold nulls
    private static <T> void setNullable(T[] column, int index, @Nullable T value) {
        column[index] = value;
    }
}
