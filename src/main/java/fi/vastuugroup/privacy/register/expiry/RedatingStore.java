package fi.vastuugroup.privacy.register.expiry;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes the dates of held items ({@code item}), for redating, subject by subject ({@code data_subject}). */
@ApplicationScoped
class RedatingStore {

    private static final String LOCK = "select id from data_subject where id > $1 order by id limit $2 for update";

    private static final String ITEMS = """
        select subject_id, id, category, event_on, ended_on, retention_rule, due_on
        from item where subject_id = any($1) and (subject_id, id) > ($2, $3)
        order by subject_id, id limit $4""";

    private static final String UPDATE = """
        update item i set retention_rule = dated.rule, due_on = dated.due_on
        from unnest($1::uuid[], $2::uuid[], $3::text[], $4::date[]) as dated(subject_id, id, rule, due_on)
        where i.subject_id = dated.subject_id and i.id = dated.id""";

    private final Sql sql;

    RedatingStore(Sql sql) {
        this.sql = sql;
    }

    /** When an item is due, and by which rule. */
    record Dated(
            UUID subject, UUID item, String rule, @Nullable LocalDate dueOn) {}

    /** An item as it is dated now, with what its date depends on. */
    record Dates(
            Dated now,
            Category category,
            LocalDate eventOn,
            @Nullable LocalDate endedOn) {}

    /** Locks the next subjects, in the order of their ids. */
    Uni<List<UUID>> lock(UUID after, int limit) {
        return sql.list(LOCK, Tuple.of(after, limit), row -> row.getUUID(0));
    }

    /** Reads the next items of subjects, after one of a subject, up to so many. */
    Uni<List<Dates>> of(List<UUID> subjects, UUID afterSubject, UUID afterItem, int limit) {
        return sql.list(
                ITEMS, Tuple.of(subjects.toArray(UUID[]::new), afterSubject, afterItem, limit), RedatingStore::dates);
    }

    private static Dates dates(Row row) {
        return new Dates(
                new Dated(
                        row.getUUID("subject_id"),
                        row.getUUID("id"),
                        row.getString("retention_rule"),
                        row.getLocalDate("due_on")),
                Slugs.of(Category.class, row.getString("category")),
                row.getLocalDate("event_on"),
                row.getLocalDate("ended_on"));
    }

    Uni<Void> write(List<Dated> changed) {
        return sql.execute(
                        UPDATE,
                        Tuple.of(
                                changed.stream().map(Dated::subject).toArray(UUID[]::new),
                                changed.stream().map(Dated::item).toArray(UUID[]::new),
                                changed.stream().map(Dated::rule).toArray(String[]::new),
                                changed.stream().map(Dated::dueOn).toArray(LocalDate[]::new)))
                .replaceWithVoid();
    }
}
