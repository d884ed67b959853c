package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Subscriptions that wait for a confirmation: no address, its keyed hash only. They are deleted when their time is up. */
@ApplicationScoped
class PendingSubscriptions implements ExpiringRecords {

    private static final String ADD = """
            insert into pending_subscription
                (list, identifier, wording, receiver, reference, asked_at, expires_at, pepper_version)
            values ($1, $2, $3, $4, $5, $6, $7, $8) returning id""";

    private static final String FIND = """
            select id, list, identifier, wording, receiver, reference, expires_at, confirmed_at is not null, pepper_version
            from pending_subscription where id = $1 and expires_at > $2""";

    private static final String CONFIRM =
            "update pending_subscription set confirmed_at = $2 where id = $1 and confirmed_at is null";

    private static final String EXPIRE = """
            delete from pending_subscription where id in (
                select id from pending_subscription where expires_at <= $1 limit $2 for update skip locked)""";

    /**
     * A subscription that waits, or waited.
     *
     * @param receiver who asked for it, and is told by its own reference
     */
    record Pending(
            UUID id,
            String list,
            IdentifierHash identifier,
            String wording,
            String receiver,
            String reference,
            Instant expiresAt,
            boolean confirmed) {}

    private final Sql sql;
    private final Identifiers hashes;
    private final Clock clock;

    PendingSubscriptions(Sql sql, Identifiers hashes, Clock clock) {
        this.sql = sql;
        this.hashes = hashes;
        this.clock = clock;
    }

    Uni<UUID> add(SubscriptionRequest request, IdentifierHash identifier, String receiver, Instant expiresAt) {
        return sql.execute(
                        ADD,
                        Tuple.from(List.of(
                                request.list(),
                                identifier.earliest(),
                                request.wordingVersion(),
                                receiver,
                                request.reference(),
                                now(),
                                expiresAt.atOffset(ZoneOffset.UTC),
                                hashes.earliestVersion())))
                .map(rows -> rows.iterator().next().getUUID(0));
    }

    /** Empty when its time is up. */
    Uni<Optional<Pending>> find(UUID id) {
        return sql.execute(FIND, Tuple.of(id, now()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::pending)
                        .findFirst());
    }

    /** Whether this confirms it, rather than an earlier one or one at the same time. */
    Uni<Boolean> confirm(UUID id) {
        return sql.execute(CONFIRM, Tuple.of(id, now())).map(rows -> rows.rowCount() > 0);
    }

    @Override
    public Uni<Long> expire(int limit) {
        return sql.execute(EXPIRE, Tuple.of(now(), limit)).map(rows -> (long) rows.rowCount());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Pending pending(Row row) {
        return new Pending(
                row.getUUID(0),
                row.getString(1),
                hashes.stored(row.get(Buffer.class, 2), row.getShort(8), null),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getOffsetDateTime(6).toInstant(),
                row.getBoolean(7));
    }
}
