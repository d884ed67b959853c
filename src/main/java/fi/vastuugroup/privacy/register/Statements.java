package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.notice.Category;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Supplementary statements beside items (Art. 16). */
@ApplicationScoped
class Statements {

    Uni<UUID> supplement(
            SqlConnection transaction,
            AuditEvent.Actor actor,
            UUID subject,
            Category category,
            UUID item,
            String text) {
        return Uni.createFrom().failure(new UnsupportedOperationException("supplement"));
    }
}
