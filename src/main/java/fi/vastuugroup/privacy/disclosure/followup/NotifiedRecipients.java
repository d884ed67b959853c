package fi.vastuugroup.privacy.disclosure.followup;

import fi.vastuugroup.privacy.delivery.notification.ReceiverConfirmedListener;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Notes on each notice when its recipient fetched the notification, and when it confirmed it. */
@ApplicationScoped
class NotifiedRecipients implements ReceiverConfirmedListener {

    private static final String TOLD = """
            update recipient_notice set told_at = $2, revision = revision + 1
            where outbox_id = any($1) and told_at is null""";

    private static final String CONFIRMED = """
            update recipient_notice set told_at = coalesce(told_at, $2), confirmed_at = $2, revision = revision + 1
            where outbox_id = any($1) and confirmed_at is null""";

    private final Sql sql;

    NotifiedRecipients(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Uni<Void> told(List<UUID> ids, Instant at) {
        return note(TOLD, ids, at);
    }

    @Override
    public Uni<Void> confirmed(List<UUID> ids, Instant at) {
        return note(CONFIRMED, ids, at);
    }

    private Uni<Void> note(String statement, List<UUID> ids, Instant at) {
        return sql.execute(statement, Tuple.of(ids.toArray(UUID[]::new), at.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }
}
