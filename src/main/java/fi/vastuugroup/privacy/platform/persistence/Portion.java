package fi.vastuugroup.privacy.platform.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * So many rows of a list as were asked for, or fewer where they are long: what is read at once is bounded in bytes, whatever
 * a row holds. It has one row at least, if there is any.
 *
 * @param more whether the list goes on behind it
 */
public record Portion<T>(List<T> entries, boolean more) {

    /** A portion ends with the row with which it has reached so much. */
    public static final int MOST_BYTES = 2_097_152;

    private static final String MORE = "more_follow";

    /**
     * The statement that reads a portion. What is long is read of its rows alone, and once: sizes are added up before.
     *
     * @param columns what is read of the alias {@code i}
     * @param rows selects the list, with a column {@code bytes} that says how long a row is
     * @param order of the list, by columns of the rows
     * @param limit the parameter that says how many rows there are at the most
     */
    public static String sql(String columns, String rows, String order, String limit) {
        return """
            select %1$s, fetched > place as more_follow from (
                select page.*, row_number() over listed as place, count(*) over () as fetched,
                    sum(bytes) over (listed rows unbounded preceding) - bytes as bytes_before
                from (%2$s order by %3$s limit %4$s::integer + 1) page
                window listed as (order by %3$s)) i
            where place <= %4$s::integer and bytes_before < %5$d order by place""".formatted(columns, rows, order, limit, MOST_BYTES);
    }

    /** Reads a portion by a statement of {@link #sql}. */
    public static <T> Uni<Portion<T>> read(Sql sql, String statement, Tuple parameters, Function<Row, T> mapping) {
        return sql.execute(statement, parameters).map(rows -> {
            List<Row> all = StreamSupport.stream(rows.spliterator(), false).toList();
            return new Portion<>(
                    all.stream().map(mapping).toList(),
                    !all.isEmpty() && all.get(all.size() - 1).getBoolean(MORE));
        });
    }

    /** The same portion with its entries made into something else. */
    public <R> Portion<R> with(List<R> others) {
        return new Portion<>(others, more);
    }
}
