package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Invisible;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.privacynotice.Category;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the rows of subjects, their former ids and their ids in the sources (data_subject, subject_alias,
 * subject_source), and locks them: whoever writes about a subject holds its lock first (src/docs/decisions/0006).
 */
@ApplicationScoped
public class SubjectStore {

    private static final String LOCK = """
            select id, created_at, relation_ends_on, relation_kind = 'prospect', last_contact_on, separated,
                contact_erased_at, returned_at, erased_categories,
                coalesce(returned_after, details_returned_after)
            from data_subject
            where id = any($1) order by id for update""";

    private static final String CLAIM_TURNING = """
            select id from data_subject where role_turns_on <= $1
            order by role_turns_on limit $2 for update skip locked""";

    private static final String REMOVE_EMPTY = """
        delete from data_subject s where id = any($1)
            and not exists (select 1 from item i where i.subject_id = s.id)
            and not exists (select 1 from item_block b where b.subject_id = s.id and b.lifted_at is null)\
        """;

    private static final String ALIASES =
            "select alias from subject_alias where subject_id = $1 order by joined_at, alias";

    private static final String SOURCES = "select source_system, person_id from subject_source where subject_id = $1";

    /** Finds subjects with an id of which nothing shows, and with another one: the blank one joined them. */
    private static final String JOINED_BY_BLANK_KEY = """
            select distinct subject_id from subject_source blank
            where person_id ~ $1
                and exists (select from subject_source other where other.subject_id = blank.subject_id
                    and (other.source_system, other.person_id) <> (blank.source_system, blank.person_id))
            order by subject_id limit 100""";

    private final Sql sql;

    SubjectStore(Sql sql) {
        this.sql = sql;
    }

    /** A source system that holds a person, and its own id of that person. */
    record Source(String system, String personId) {}

    /**
     * Locks subjects against every other writer, in the order that all writers keep; answers those that still exist.
     */
    public Uni<List<LockedSubject>> lock(Collection<UUID> subjects) {
        return sql.list(LOCK, Tuple.of(subjects.toArray(UUID[]::new)), SubjectStore::locked);
    }

    private static LockedSubject locked(Row row) {
        return new LockedSubject(
                row.getUUID(0),
                row.getOffsetDateTime(1).toInstant(),
                row.getLocalDate(2),
                row.getBoolean(3),
                row.getLocalDate(4),
                row.getBoolean(5),
                instant(row.getOffsetDateTime(6)),
                instant(row.getOffsetDateTime(7)),
                erasedCategories(row.getJsonObject(8)),
                instant(row.getOffsetDateTime(9)));
    }

    private static Map<Category, Instant> erasedCategories(@Nullable JsonObject erased) {
        Map<Category, Instant> categories = new EnumMap<>(Category.class);
        if (erased != null) {
            erased.forEach(category -> categories.put(
                    Slugs.of(Category.class, category.getKey()),
                    OffsetDateTime.parse(String.valueOf(category.getValue())).toInstant()));
        }
        return categories;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** Answers the subjects whose persons an empty or blank id joined, 100 at most. */
    Uni<List<UUID>> joinedByBlankKey() {
        return sql.list(JOINED_BY_BLANK_KEY, Tuple.of(Invisible.blankInSql()), row -> row.getUUID(0));
    }

    /** Locks subjects of whom a contact role has begun or ended by its date, whom nobody else has locked. */
    Uni<List<UUID>> claimTurning(LocalDate today, int limit) {
        return sql.list(CLAIM_TURNING, Tuple.of(today, limit), row -> row.getUUID(0));
    }

    /** Removes those of the subjects of whom nothing is held. */
    Uni<Void> removeEmpty(Collection<UUID> subjects) {
        return sql.execute(REMOVE_EMPTY, Tuple.of(subjects.toArray(UUID[]::new)))
                .replaceWithVoid();
    }

    /** Answers the ids of the subjects that were joined to a subject, in the order of the joins; they still lead to it. */
    public Uni<List<UUID>> aliases(UUID subject) {
        return sql.list(ALIASES, Tuple.of(subject), row -> row.getUUID(0));
    }

    /** Answers the sources that hold a person. */
    Uni<List<Source>> sources(UUID subject) {
        return sql.list(SOURCES, Tuple.of(subject), row -> new Source(row.getString(0), row.getString(1)));
    }
}
