package fi.vastuugroup.privacy.disclosure.followup;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads of which rectifications a partner was told, and what of them it has by disclosures that stand. */
@ApplicationScoped
class CorrectedNoticeStore {

    private static final String CORRECTED = """
            select n.outbox_id, n.subject_id, r.kind = 'partner', n.items, n.fields,
                array(select distinct field from disclosure d, unnest(d.fields) field
                    where d.id = any(n.disclosures) and d.subject_id = n.subject_id
                        and d.voided_at is null), n.refs[1]
            from recipient_notice n join recipient r on r.id = n.recipient_id
            where n.outbox_id = any($1) and r.partner = $2""";

    private final Sql sql;

    CorrectedNoticeStore(Sql sql) {
        this.sql = sql;
    }

    Uni<List<CorrectedNotice>> of(String partner, Collection<UUID> notifications) {
        return sql.list(CORRECTED, Tuple.of(notifications.toArray(UUID[]::new), partner), CorrectedNoticeStore::notice);
    }

    private static CorrectedNotice notice(Row row) {
        return new CorrectedNotice(
                row.getUUID(0),
                row.getUUID(1),
                row.getBoolean(2),
                Set.of(row.getArrayOfUUIDs(3)),
                List.of(row.getArrayOfStrings(4)),
                Set.of(row.getArrayOfStrings(5)),
                row.getString(6));
    }
}
