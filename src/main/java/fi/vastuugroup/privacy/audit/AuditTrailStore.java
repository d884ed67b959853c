package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Writes audit events in the caller's transaction, so that a change and its event commit together or not at all. */
@ApplicationScoped
public class AuditTrailStore {

    private static final String APPEND = """
            insert into audit_event (at, actor_kind, actor, action, subject_id, objects, details)
            values ($1, $2, $3, $4, $5, $6, $7)""";

    private final Sql sql;

    AuditTrailStore(Sql sql) {
        this.sql = sql;
    }

    /** Appends the events in their order, in one round trip; does nothing for none. */
    public Uni<Void> record(List<AuditEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return sql.batch(APPEND, events.stream().map(AuditTrailStore::row).toList())
                .replaceWithVoid();
    }

    private static Tuple row(AuditEvent event) {
        return Tuple.tuple()
                .addOffsetDateTime(event.at().atOffset(ZoneOffset.UTC))
                .addString(event.actor().kind().slug())
                .addString(event.actor().id())
                .addString(event.action().slug())
                .addUUID(event.subject())
                .addArrayOfUUID(event.objects().toArray(UUID[]::new))
                .addValue(event.details());
    }
}
