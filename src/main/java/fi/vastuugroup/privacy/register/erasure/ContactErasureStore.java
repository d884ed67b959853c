package fi.vastuugroup.privacy.register.erasure;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

/**
 * Writes since when a person who remains in the register has no contact data because of an erasure
 * ({@code data_subject}), for erasures and readmissions. The row is locked.
 */
@ApplicationScoped
public class ContactErasureStore {

    /** Changes nothing when contact data came since: the journal's replay may be about somebody who returned. */
    private static final String REMEMBER = """
            update data_subject set contact_erased_at = greatest(contact_erased_at, $2)
            where id = $1 and not exists (select from item where subject_id = $1
                and category in ('contact-details', 'organisations') and created_at > $2)""";

    private static final String FORGET = """
            update data_subject set contact_erased_at = null, returned_at = $2
            where id = any($1) and contact_erased_at is not null""";

    private final Sql sql;

    ContactErasureStore(Sql sql) {
        this.sql = sql;
    }

    Uni<Void> remember(UUID subject, Instant at) {
        return sql.execute(REMEMBER, Tuple.of(subject, at.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** The persons returned. */
    public Uni<Void> forget(Collection<UUID> subjects, Instant at) {
        return sql.execute(FORGET, Tuple.of(subjects.toArray(UUID[]::new), at.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }
}
