package fi.vastuugroup.privacy.request.correspondence;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored attachments, within a transaction. */
@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<AttachmentEntity, UUID> {

    private static final int MOST = 20;

    /** Counted and added in one round trip, under the request's lock. */
    private static final String ADD = """
        insert into request_attachment (request_id, subject_id, at, author, purpose, name, media_type, content, said_as)
        select $1, $2, $3, $4, $5, $6, $7, $8, $10
        where (select count(*) from request_attachment where request_id = $1) < $9
        returning id\
        """;

    private final Sql sql;

    AttachmentRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * Adds a file; empty where the request has as many as it can have.
     *
     * @param saidAs of joined persons, the one who sent it; null when nobody knows
     */
    Uni<Optional<UUID>> add(StoredRequest request, Instant at, Author author, Upload upload, @Nullable UUID saidAs) {
        return sql.one(
                ADD,
                Tuple.tuple()
                        .addUUID(request.id())
                        .addUUID(request.subject())
                        .addOffsetDateTime(at.atOffset(ZoneOffset.UTC))
                        .addString(author.slug())
                        .addString(upload.purpose().slug())
                        .addString(upload.name())
                        .addString(upload.type().mediaType())
                        .addValue(Buffer.buffer(upload.content()))
                        .addInteger(MOST)
                        .addUUID(saidAs),
                row -> row.getUUID(0));
    }

    /** Oldest first, without their contents. */
    Uni<List<RequestAttachment>> of(UUID request) {
        return find("requestId = ?1", Sort.by("id"), request)
                .project(RequestAttachment.class)
                .list();
    }

    /** One without its content. */
    Uni<Optional<RequestAttachment>> told(UUID request, UUID attachment) {
        return find("requestId = ?1 and id = ?2", request, attachment)
                .project(RequestAttachment.class)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** One with its content. */
    Uni<Optional<AttachmentEntity>> of(UUID request, UUID attachment) {
        return find("requestId = ?1 and id = ?2", request, attachment)
                .firstResult()
                .map(Optional::ofNullable);
    }

    Uni<Long> forgetAll(UUID request) {
        return delete("requestId = ?1", request);
    }

    Uni<Long> forgetIdentification(UUID request) {
        return delete("requestId = ?1 and purpose = ?2", request, AttachmentPurpose.IDENTIFICATION);
    }
}
