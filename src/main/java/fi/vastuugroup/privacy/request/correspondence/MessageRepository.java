package fi.vastuugroup.privacy.request.correspondence;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored messages, within a transaction. */
@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<MessageEntity, UUID> {

    private static final int MOST = 200;

    /** Counted and added in one round trip, under the request's lock. */
    private static final String ADD = """
        insert into request_message (request_id, subject_id, at, author, actor, body, said_as)
        select $1, $2, $3, $4, $5, $6, $8 where (select count(*) from request_message where request_id = $1) < $7
        returning id\
        """;

    private final Sql sql;

    MessageRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * Adds a message; empty where the request has as many as it can have.
     *
     * @param saidAs of joined persons, the one who wrote it; null when nobody knows
     */
    Uni<Optional<UUID>> add(
            StoredRequest request,
            Instant at,
            Author author,
            @Nullable String actor,
            String body,
            @Nullable UUID saidAs) {
        return sql.one(
                ADD,
                Tuple.tuple()
                        .addUUID(request.id())
                        .addUUID(request.subject())
                        .addOffsetDateTime(at.atOffset(ZoneOffset.UTC))
                        .addString(author.slug())
                        .addString(actor)
                        .addString(body)
                        .addInteger(MOST)
                        .addUUID(saidAs),
                row -> row.getUUID(0));
    }

    /** Oldest first. */
    Uni<List<RequestMessage>> of(UUID request) {
        return find("requestId = ?1", Sort.by("id"), request)
                .project(RequestMessage.class)
                .list();
    }

    /** One of them. */
    Uni<Optional<RequestMessage>> of(UUID request, UUID message) {
        return find("requestId = ?1 and id = ?2", request, message)
                .project(RequestMessage.class)
                .firstResult()
                .map(Optional::ofNullable);
    }
}
