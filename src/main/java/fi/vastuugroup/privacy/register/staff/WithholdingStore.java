package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Writes staff's words on why an item is withheld from its subject, or shown (item). */
@ApplicationScoped
class WithholdingStore {

    private static final String NOTE = "update item set withheld_note = $3 where subject_id = $1 and id = $2";

    private final Sql sql;

    WithholdingStore(Sql sql) {
        this.sql = sql;
    }

    Uni<Void> note(UUID subject, UUID item, String text) {
        return sql.execute(NOTE, Tuple.of(subject, item, text)).replaceWithVoid();
    }
}
