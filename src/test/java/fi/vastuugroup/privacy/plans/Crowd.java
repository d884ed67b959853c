package fi.vastuugroup.privacy.plans;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes many people of those who are there: each row of each large table again and again, under other ids, hashes and times.
 * What refers to one another does so in each copy, and what waits for a job is one row in a hundred.
 */
final class Crowd {

    /** Texts that name a person, an item or a case, and nobody else. */
    private static final Set<String> OWN_NAMES =
            Set.of("person_id", "source_person_id", "source_item_id", "sub", "reference", "refs", "item");

    /** Another name; that of a disclosed person stays letters and digits, for a cursor has it as a number. */
    private static final String OTHER_NAME =
            "case when %1$s like 'D-%%' then 'D-' || left(md5(%1$s || n), 20) else %1$s || '-' || n end";

    private static final String DONE = "case when n %% 100 = 0 then t.%s else %s end";

    /** What has been done already of most rows. */
    private static final Map<String, String> MOSTLY = Map.ofEntries(
            Map.entry("outbox.acknowledged_at", DONE.formatted("acknowledged_at", "t.created_at")),
            Map.entry("outbox.dead_at", "null"),
            Map.entry("mail.status", DONE.formatted("status", "'sent'")),
            Map.entry("mail.recipient", DONE.formatted("recipient", "null")),
            Map.entry("mail.greeting_name", DONE.formatted("greeting_name", "null")),
            Map.entry("mail.answer", DONE.formatted("answer", "null")),
            Map.entry("mail.receipt", DONE.formatted("receipt", "null")),
            Map.entry("mail.ended_at", DONE.formatted("ended_at", "t.created_at")),
            Map.entry("mail.due_at", "now() + interval '1 year'"),
            Map.entry("outbox.due_at", "now() + interval '1 year'"),
            Map.entry("journal_entry.written_at", "t.created_at - n * interval '1 second'"),
            Map.entry("look.derived_at", "t.at"),
            Map.entry("look.identifiers", "''"),
            Map.entry("request.state", DONE.formatted("state", "'completed'")),
            Map.entry("request.closed_at", DONE.formatted("closed_at", "t.filed_at - n * interval '1 minute'")),
            Map.entry("request_letter.sent_at", "t.created_at"),
            Map.entry("request_letter.address", "null"),
            Map.entry("request_letter.body", "null"),
            Map.entry("request_letter.receipt", "null"),
            Map.entry("request_letter.mail_id", "null"),
            Map.entry("item_block.lifted_at", DONE.formatted("lifted_at", "t.placed_at")),
            Map.entry("recipient_notice.confirmed_at", DONE.formatted("confirmed_at", "t.created_at")),
            Map.entry("change_event.position", "1000 + row_number() over ()"));

    /** Whose rows are fewer than one for each copy. */
    private static final Map<String, String> FEWER = Map.of(
            "stored_item", "t.source_item_id not like 'view-%'",
            "subject_alias", "n % 20 = 0");

    private static final String COLUMNS = """
            select a.attname || ' ' || a.atttypid::regtype::text from pg_attribute a
            where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            order by a.attnum""";

    private Crowd() {}

    /** All of them come at once: a job that looks in between deletes what it takes for what is left of nobody. */
    static void gather(ExplainingDatabase database, int copies) {
        database.asAdministrator(Tables.large(database).stream()
                .map(table -> copied(table, database.column(COLUMNS.formatted(table)), copies))
                .collect(Collectors.joining(";\n")));
        database.asAdministrator("update change_feed set last_position = (select max(position) from change_event)");
        database.asAdministrator("vacuum analyze");
    }

    private static String copied(String table, List<String> columns, int copies) {
        return "insert into %s (%s) overriding system value select %s from %s t, generate_series(1, %d) n where %s"
                .formatted(
                        table,
                        columns.stream().map(Crowd::name).collect(Collectors.joining(", ")),
                        columns.stream()
                                .map(column -> anew(table, name(column), type(column)))
                                .collect(Collectors.joining(", ")),
                        table,
                        copies,
                        FEWER.getOrDefault(table, "true"));
    }

    /** Lets the planner believe that every table has so many times the rows that are in it, in the same proportions. */
    static void pretend(ExplainingDatabase database, int times) {
        database.asAdministrator("""
                select pg_restore_relation_stats('schemaname', 'public', 'relname', relname::text, 'version', 180000,
                    'relpages', relpages, 'reltuples', (reltuples * %d)::real)
                from pg_class where relkind in ('r', 'i') and relnamespace = 'public'::regnamespace and reltuples > 0
                    """.formatted(times));
    }

    /** Lets the planner believe that a person has so many items, as most have. */
    static void pretendEachHas(ExplainingDatabase database, int items) {
        database.asAdministrator("""
                select pg_restore_attribute_stats('schemaname', 'public', 'relname', 'stored_item', 'attname', 'subject_id',
                    'inherited', false, 'version', 180000, 'n_distinct', (-1.0 / %d)::real)""".formatted(items));
    }

    private static String name(String column) {
        return column.substring(0, column.indexOf(' '));
    }

    private static String type(String column) {
        return column.substring(column.indexOf(' ') + 1);
    }

    private static String anew(String table, String column, String type) {
        String mostly = MOSTLY.get(table + "." + column);
        if (mostly != null) {
            return mostly;
        }
        String value = "t." + column;
        if (type.endsWith("[]")) {
            String one = renamed(column, type.substring(0, type.length() - 2), "e");
            return one.equals("e")
                    ? value
                    : "case when %s is not null then array(select %s from unnest(%s) e) end"
                            .formatted(value, one, value);
        }
        return renamed(column, type, value);
    }

    private static String renamed(String column, String type, String value) {
        return switch (type) {
            case "uuid" -> "md5(%s::text || n)::uuid".formatted(value);
            case "bytea" -> "sha256(%s || int4send(n))".formatted(value);
            case "timestamp with time zone" -> value + " - n * interval '1 minute'";
            case "date" -> value + " + n % 300";
            case "text" -> OWN_NAMES.contains(column) ? OTHER_NAME.formatted(value) : value;
            default -> value;
        };
    }
}
