package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.audit.AuditEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Carries out erasures (Art. 17). */
@ApplicationScoped
class Erasures {

    Uni<Erased> erase(SqlConnection transaction, AuditEvent.Actor actor, UUID subject, ErasureOrder order) {
        return Uni.createFrom().failure(new UnsupportedOperationException("erasure"));
    }
}
