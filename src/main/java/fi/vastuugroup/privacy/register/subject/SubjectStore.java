package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Locks the rows of subjects: whoever writes about a subject holds its lock first (src/docs/decisions/0006). */
@ApplicationScoped
public class SubjectStore {

    private static final String LOCK = """
            select id, created_at, relation_ends_on, relation_kind = 'prospect', last_contact_on, separated,
                contact_erased_at
            from data_subject
            where id = any($1) order by id for update""";

    private final Sql sql;

    SubjectStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * Locks subjects against every other writer, in the order that all writers keep; answers those that still exist.
     */
    public Uni<List<LockedSubject>> lock(Collection<UUID> subjects) {
        return sql.execute(LOCK, Tuple.of(subjects.toArray(UUID[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new LockedSubject(
                                row.getUUID(0),
                                row.getOffsetDateTime(1).toInstant(),
                                row.getLocalDate(2),
                                row.getBoolean(3),
                                row.getLocalDate(4),
                                row.getBoolean(5),
                                instant(row.getOffsetDateTime(6))))
                        .toList());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
