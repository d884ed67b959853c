package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.audit.IdentifierOwners;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whom keyed identifiers belong to, those no longer held in plain included. */
@ApplicationScoped
class IdentifiedSubjects implements IdentifierOwners {

    private static final String SUBJECTS = "select hash, subject_id from subject_identifier where hash = any($1)";

    @Override
    public Uni<Map<Buffer, List<UUID>>> of(SqlConnection transaction, Buffer[] hashes) {
        Map<Buffer, List<UUID>> subjects = new HashMap<>();
        return transaction
                .preparedQuery(SUBJECTS)
                .execute(Tuple.of((Object) hashes))
                .invoke(rows -> rows.forEach(
                        row -> subjects.computeIfAbsent(row.get(Buffer.class, 0), hash -> new ArrayList<>())
                                .add(row.getUUID(1))))
                .replaceWith(subjects);
    }
}
