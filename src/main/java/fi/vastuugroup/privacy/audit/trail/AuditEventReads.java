package fi.vastuugroup.privacy.audit.trail;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads audit events by the owner's function, which shows them to work for the system alone: the application has no other
 * sight of them.
 */
@ApplicationScoped
class AuditEventReads {

    private static final String PAGE = """
            select id, at, actor_kind, actor, action, subject_id, objects, object_count, details
            from listed_audit_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)""";

    private final Sql sql;

    AuditEventReads(Sql sql) {
        this.sql = sql;
    }

    /** Reads so many events, newest first, from those after one. */
    Uni<List<RecordedEvent>> page(AuditEventFilter filter, Cursor.@Nullable Place after, int most) {
        return sql.list(
                PAGE,
                Tuple.tuple()
                        .addOffsetDateTime(filter.days().begin())
                        .addOffsetDateTime(filter.days().end())
                        .addString(slug(filter.action()))
                        .addString(slug(filter.actorKind()))
                        .addString(filter.actor())
                        .addUUID(filter.subject())
                        .addUUID(filter.object())
                        .addOffsetDateTime(after == null ? null : Times.utc(after.time()))
                        .addUUID(after == null ? null : after.id())
                        .addInteger(most),
                AuditEventReads::event);
    }

    private static @Nullable String slug(@Nullable Slug value) {
        return value == null ? null : value.slug();
    }

    private static RecordedEvent event(Row row) {
        return new RecordedEvent(
                row.getUUID(0),
                row.getOffsetDateTime(1).toInstant(),
                Slugs.of(AuditEvent.ActorKind.class, row.getString(2)),
                row.getString(3),
                Slugs.of(AuditAction.class, row.getString(4)),
                row.getUUID(5),
                List.of(row.getArrayOfUUIDs(6)),
                row.getInteger(7),
                row.getJsonObject(8).getMap());
    }
}
