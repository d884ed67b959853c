package fi.vastuugroup.privacy.request.correspondence;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.register.item.CopiedFiles;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads which attachments a subject's requests have, without their contents, within a transaction. */
@ApplicationScoped
class CopiedAttachmentReads {

    private static final String TOTAL = """
            select count(*), coalesce(sum(octet_length(content)), 0)::bigint from request_attachment where subject_id = $1""";

    private static final String TOLD = """
            select id, request_id, name, media_type, octet_length(content) from request_attachment
            where subject_id = $1 and ($2::uuid[] is null or request_id = any($2)) order by id""";

    private final Sql sql;

    CopiedAttachmentReads(Sql sql) {
        this.sql = sql;
    }

    /** An attachment without its content. */
    record Told(UUID id, UUID request, String name, String mediaType, int size) {

        private static Told of(Row row) {
            return new Told(row.getUUID(0), row.getUUID(1), row.getString(2), row.getString(3), row.getInteger(4));
        }
    }

    Uni<CopiedFiles.Total> total(UUID subject) {
        return sql.one(TOTAL, Tuple.of(subject), row -> new CopiedFiles.Total(row.getLong(0), row.getLong(1)))
                .map(total -> total.orElse(CopiedFiles.Total.NONE));
    }

    /** All of them, oldest first: a request has twenty at the most, and who sends many is slowed down. */
    Uni<List<Told>> of(UUID subject) {
        return sql.list(TOLD, Tuple.tuple().addUUID(subject).addArrayOfUUID(null), Told::of);
    }

    /** Those of some requests. */
    Uni<List<Told>> of(UUID subject, Collection<UUID> requests) {
        return sql.list(TOLD, Tuple.tuple().addUUID(subject).addArrayOfUUID(requests.toArray(UUID[]::new)), Told::of);
    }
}
