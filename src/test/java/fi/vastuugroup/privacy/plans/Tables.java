package fi.vastuugroup.privacy.plans;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables that become larger with people and time: all but those that are named here, each with the reason. */
final class Tables {

    private static final String PARTNERS = "as many rows as there are partners and sources";
    private static final String RUNS = "a few rows a day, of which the last are read";
    private static final String PASSING = "a row lives until a job has done its work";

    static final Map<String, String> SMALL = new TreeMap<>(Map.ofEntries(
            Map.entry("flyway_schema_history", "as many rows as there are migrations"),
            Map.entry("recipient", "as many rows as the controller has recipients"),
            Map.entry("change_feed", PARTNERS),
            Map.entry("webhook_receiver", PARTNERS),
            Map.entry("quota_use", PARTNERS),
            Map.entry("look_tally", "a row an hour of each partner"),
            Map.entry("retention_run", RUNS),
            Map.entry("retention_run_result", RUNS),
            Map.entry("retention_run_record", RUNS),
            Map.entry("running_copy", "a row lives as long as a copy is taken"),
            Map.entry("put_off_erasure", PASSING),
            Map.entry("audio_upload", PASSING),
            Map.entry("audio_deletion", PASSING),
            Map.entry("pending_objection", PASSING),
            Map.entry("ended_login", "a row lives as long as the tokens of the login that it ended"),
            Map.entry("outbox_item", "a row lives until the notification that it belongs to is forgotten"),
            Map.entry("pending_subscription", "a row lives for days"),
            Map.entry("pending_email", "a row lives for a day"),
            Map.entry("journal_waiting", "has rows after a restore alone")));

    /** Fewer rows are not told from those that a page or a portion reads. */
    static final int FEWEST_ROWS = 100;

    private Tables() {}

    /** Those that are large, of all that there are. */
    static Set<String> large(ExplainingDatabase database) {
        Set<String> tables = new TreeSet<>(database.column("""
                select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace"""));
        tables.removeAll(SMALL.keySet());
        return tables;
    }

    /** How many rows of each large table a step may read: no more than half of those that there are. */
    static Map<String, Long> mayBeRead(ExplainingDatabase database) {
        Map<String, Long> most = new TreeMap<>();
        for (String table : large(database)) {
            long rows = Long.parseLong(
                    database.column("select count(*) from " + table).get(0));
            most.put(table, Math.min(Plan.MOST_ROWS, rows / 2));
        }
        return most;
    }
}
