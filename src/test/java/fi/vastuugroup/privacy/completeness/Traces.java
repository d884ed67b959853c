package fi.vastuugroup.privacy.completeness;

import fi.vastuugroup.privacy.testing.Database;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for texts in every column of every table that the database has: in letters, in JSON, in arrays, and as bytes. */
final class Traces {

    private static final String TABLES = """
            select c.relname as name from pg_class c
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and not c.relispartition
                and c.relname <> 'flyway_schema_history' order by 1""";

    private static final String COLUMNS = """
            select distinct cell.key as name, text.found from %s entry, jsonb_each_text(to_jsonb(entry)) cell,
                unnest(string_to_array(?, chr(10))) text(found) where strpos(cell.value, text.found) > 0""";

    private Traces() {}

    /** Every table of the application's. */
    static Set<String> tables() {
        return Database.query(TABLES).stream()
                .map(row -> String.valueOf(row.get("name")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The columns, as {@code table.column}, in which texts stand, each with those that do. */
    static Map<String, Set<String>> of(Collection<String> texts) {
        Map<String, String> plain = new TreeMap<>();
        texts.forEach(text -> Stream.of(text, hex(text)).forEach(form -> plain.put(form, text)));
        Map<String, Set<String>> found = new TreeMap<>();
        tables().forEach(table -> Database.query(COLUMNS.formatted(table), String.join("\n", plain.keySet()))
                .forEach(row -> found.computeIfAbsent(table + "." + row.get("name"), column -> new TreeSet<>())
                        .add(Objects.requireNonNull(plain.get(String.valueOf(row.get("found")))))));
        return found;
    }

    static String table(String column) {
        return column.substring(0, column.indexOf('.'));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
