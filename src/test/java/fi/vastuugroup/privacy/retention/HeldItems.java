package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.testing.Database;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Subjects and items written straight into the register's tables, with dates that ingestion would refuse as too old. */
final class HeldItems {

    private static final String EPOCH = "2020-01-01T00:00:00Z";

    private HeldItems() {}

    /** A person whose last role retention deleted at the end of its relation; null for one who never had any. */
    static UUID subject(@Nullable LocalDate relationEndsOn) {
        UUID id = UUID.randomUUID();
        Database.execute(
                "insert into data_subject (id, created_at, relation_ends_on, expired_relation_ends_on)"
                        + " values (?, ?::timestamptz, ?::date, ?::date)",
                id,
                EPOCH,
                text(relationEndsOn),
                text(relationEndsOn));
        return id;
    }

    /** An item without a date and with a rule that is configured for nothing: the next run has to date it. */
    static UUID undated(UUID subject, String category, LocalDate eventOn, @Nullable LocalDate endedOn) {
        return insert(subject, category, "{}", eventOn, endedOn, null);
    }

    /** A person with a role that goes on. */
    static UUID contactPerson() {
        UUID subject = subject(null);
        undated(subject, "organisations", LocalDate.of(2020, 1, 1), null);
        return subject;
    }

    static UUID due(UUID subject, String category, String content, LocalDate dueOn) {
        return insert(subject, category, content, LocalDate.of(2024, 1, 1), null, dueOn);
    }

    private static UUID insert(
            UUID subject,
            String category,
            String content,
            LocalDate eventOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate dueOn) {
        UUID id = UUID.randomUUID();
        Database.execute(
                """
                insert into item (subject_id, id, category, source_system, source_item_id, source_version, content,
                    content_digest, collected_how, collected_at, event_on, ended_on, retention_rule, due_on, created_at,
                    updated_at)
                values (?, ?, ?, 'crm', ?, 3, ?::jsonb, '', 'test', ?::timestamptz, ?::date, ?::date, 'old', ?::date,
                    ?::timestamptz, ?::timestamptz)""",
                subject,
                id,
                category,
                id.toString(),
                content,
                EPOCH,
                eventOn.toString(),
                text(endedOn),
                text(dueOn),
                EPOCH,
                EPOCH);
        return id;
    }

    /** As if the dates had been brought to the configured rules already. */
    static void doNotRedate(String fingerprint) {
        for (String day : new String[] {"2020-01-01", "2020-01-02"}) {
            Database.execute(
                    "insert into retention_run (as_of, redated_to, started_at) values (?::date, ?, ?::timestamptz)",
                    day,
                    fingerprint,
                    EPOCH);
        }
    }

    static UUID block(UUID subject, @Nullable String category, @Nullable UUID item) {
        UUID id = UUID.randomUUID();
        Database.execute("""
                insert into item_block (id, subject_id, category, item_id, kind, ground, placed_at)
                values (?, ?, ?, ?, 'hold', 'legal-claim', ?::timestamptz)""", id, subject, category, item, EPOCH);
        return id;
    }

    static boolean isHeld(UUID item) {
        return Database.count("select count(*) from item where id = ?", item) == 1;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
