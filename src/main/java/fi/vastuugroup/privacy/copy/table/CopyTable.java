package fi.vastuugroup.privacy.copy.table;

import fi.vastuugroup.privacy.copy.table.ReadableValues.Where;
import java.util.List;
import java.util.function.BiFunction;

/** Records as a table: what its columns are called, and what a record has in each. */
public record CopyTable<T>(List<Column<T>> columns) {

    /**
     * A column.
     *
     * @param text of a record, empty where it has nothing there
     */
    record Column<T>(String header, BiFunction<T, Where, String> text) {}

    public List<String> headers() {
        return columns.stream().map(Column::header).toList();
    }

    public List<String> cells(T row, Where where) {
        return columns.stream().map(column -> column.text().apply(row, where)).toList();
    }
}
