package bench.site;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills the register: copies of the {@link Models} by sets, so that a million takes minutes. Every column is copied but
 * what tells one person from another.
 */
public final class Register implements AutoCloseable {

    private static final int AT_ONCE = 100_000;

    /** Parents before children. */
    private static final List<String> TABLES =
            List.of("data_subject", "subject_source", "subject_identifier", "stored_item", "marketing_decision");

    private static final String MODELS = """
            create temporary table model as
                select right(p.person_id, 1)::int as k, p.person_id, p.subject_id, i.hash
                from subject_source p join subject_identifier i using (subject_id) where p.person_id like 'model-_'""";

    /** Tables that have something of a model and are not copied: then the product writes more than is known here. */
    private static final String OTHERS = """
            select c.table_name from information_schema.columns c join information_schema.tables t
                on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
            where c.column_name = 'subject_id' and c.table_schema = 'public' and c.table_name <> all(?)""";

    private static final String NEXT = """
            truncate seeded;
            insert into seeded select n, gen_random_uuid(), sha256('%s'::bytea || sha256('%s'::bytea
                || sha256(convert_to('bench-' || n || '@example.org', 'UTF8')))), n %% %d
            from generate_series(%d, %d) n""";

    private final Connection owner;
    private final Keys keys;

    public Register(Connection owner, Keys keys) {
        this.owner = owner;
        this.keys = keys;
    }

    public Connection owner() {
        return owner;
    }

    /** Multiplies the models until there are so many people. */
    public void fill(int subjects) throws SQLException {
        execute(MODELS);
        requireNothingElse();
        execute("create temporary table seeded (n int primary key, id uuid, hash bytea, k int)");
        Map<String, String> copies = new LinkedHashMap<>();
        for (String table : TABLES) {
            copies.put(table, copy(table));
        }
        for (int from = 1; from <= subjects; from += AT_ONCE) {
            int to = Math.min(subjects, from + AT_ONCE - 1);
            execute(NEXT.formatted(hex(keys.outerPad()), hex(keys.innerPad()), Models.MANY, from, to));
            execute("analyze seeded");
            for (String copy : copies.values()) {
                execute(copy);
            }
            System.err.printf("%,d people%n", to);
        }
        settle();
    }

    /** Lets the first people log in, and gives each so many items. */
    public void addReaders(int readers, int items, String issuer) throws SQLException {
        execute("""
                insert into subject_login (issuer, sub, subject_id, evidence, linked_at)
                select '%s', replace(p.person_id, 'bench', 'reader'), p.subject_id, i.hash, clock_timestamp()
                from generate_series(1, %d) n join subject_source p on p.source_system = 'crm'
                    and p.person_id = 'bench-' || n join subject_identifier i using (subject_id)""".formatted(issuer, readers));
        execute(copyItems("'reader-'", "generate_series(1, %d)".formatted(readers), items, Map.of()));
        settle();
    }

    /** Adds items whose last day is over, two of a person, to people of the whole register. */
    public void addDue(String batch, int due, int subjects) throws SQLException {
        int people = Math.max(1, due / 2);
        String who = "(select 1 + (k * %d::bigint %% %d)::int from generate_series(0, %d) k)"
                .formatted(Math.max(1, subjects / people), subjects, people - 1);
        execute(copyItems(
                "'%s-'".formatted(batch),
                who,
                2,
                Map.of("event_on", "helsinki_today() - 750", "due_on", "helsinki_today() - 1 - (n.n % 5)")));
    }

    /** Has the database know what it holds, and clean up after what was deleted. */
    public void settle() throws SQLException {
        execute("vacuum analyze " + String.join(", ", TABLES) + ", subject_login, tombstone");
    }

    public void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    public long number(String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The columns of a table that are written, and not derived by the database, in a list. */
    public String columns(String table) throws SQLException {
        try (var statement = owner.prepareStatement("""
                select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
                where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'""")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }

    private void requireNothingElse() throws SQLException {
        try (var statement = owner.prepareStatement(OTHERS)) {
            statement.setArray(1, owner.createArrayOf("text", TABLES.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    String table = rows.getString(1);
                    if (number("select count(*) from %s join model using (subject_id)".formatted(table)) > 0) {
                        throw new IllegalStateException("the portal also writes " + table + ", which is not copied");
                    }
                }
            }
        }
    }

    private String copy(String table) throws SQLException {
        String key = switch (table) {
            case "data_subject" -> "t.id = m.subject_id";
            case "marketing_decision" -> "t.identifier = m.hash";
            default -> "t.subject_id = m.subject_id";
        };
        Map<String, String> values = new LinkedHashMap<>(Map.of(
                "subject_id", "s.id",
                "hash", "s.hash",
                "identifier", "s.hash",
                "person_id", "'bench-' || s.n",
                "source_person_id", "case when t.source_person_id is not null then 'bench-' || s.n end",
                "source_item_id", "replace(t.source_item_id, m.person_id, 'bench-' || s.n)",
                "content", "replace(t.content::text, m.person_id, 'bench-' || s.n)::jsonb"));
        values.put("id", table.equals("data_subject") ? "s.id" : "uuidv7()");
        return "insert into %s (%s) select %s from seeded s join model m using (k) join %s t on %s"
                .formatted(table, columns(table), values(table, values), table, key);
    }

    private String copyItems(String prefix, String people, int each, Map<String, String> dates) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>(dates);
        values.put("subject_id", "p.subject_id");
        values.put("id", "uuidv7()");
        values.put("source_person_id", "case when t.source_person_id is not null then p.person_id end");
        values.put("source_item_id", "%s || n.n || '-' || i".formatted(prefix));
        // What falls due is of the two categories whose period is fixed.
        String templates = dates.isEmpty() ? "true" : "category in ('logins', 'sent-messages')";
        return """
                insert into stored_item (%s) select %s
                from %s n(n) join subject_source p on p.source_system = 'crm' and p.person_id = 'bench-' || n.n
                cross join generate_series(1, %d) i
                join (select row_number() over (order by category) - 1 as k, count(*) over () as many, s.*
                    from stored_item s join subject_source o using (subject_id)
                    where o.person_id = '%s' and %s) t on t.k = i %% t.many""".formatted(
                columns("stored_item"), values("stored_item", values), people, each, Models.OWNER_OF_ITEMS, templates);
    }

    private String values(String table, Map<String, String> values) throws SQLException {
        return String.join(
                ", ",
                List.of(columns(table).split(", ")).stream()
                        .map(column -> values.getOrDefault(column, "t." + column))
                        .toList());
    }

    private static String hex(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }
}
