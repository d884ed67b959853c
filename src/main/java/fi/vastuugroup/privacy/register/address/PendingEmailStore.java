package fi.vastuugroup.privacy.register.address;

import fi.vastuugroup.privacy.platform.crypto.Digests;
import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Times;
import io.quarkus.arc.Unremovable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores the new addresses that wait for a confirmation (pending_email), one of a person, each under the hash of its link's token. */
@Unremovable
@ApplicationScoped
class PendingEmailStore implements ExpiringRecords {

    private static final ExpiringTable PENDING = new ExpiringTable("pending_email", "subject_id", "expires_at <= $1");

    private static final String PUT = """
            insert into pending_email (subject_id, address, link, login, said_as, asked_at, expires_at)
            values ($1, $2, $3, (select id from subject_login where issuer = $4 and sub = $5 and subject_id = $1), $6, $7, $8)
            on conflict (subject_id) do update set address = excluded.address, link = excluded.link,
                login = excluded.login, said_as = excluded.said_as, asked_at = excluded.asked_at,
                expires_at = excluded.expires_at""";

    private static final String OF_SUBJECT = """
            select subject_id, address, login, said_as, expires_at from pending_email
            where subject_id = $1 and expires_at > $2 and address is not null""";

    private static final String BY_LINK = """
            select subject_id, address, login, said_as, expires_at from pending_email where link = $1 and expires_at > $2""";

    private static final String CONFIRM =
            "update pending_email set address = null, login = null, said_as = null where subject_id = $1";

    private static final String REMOVE = "delete from pending_email where subject_id = $1";

    private final Sql sql;
    private final Clock clock;

    PendingEmailStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A wish that is stored.
     *
     * @param address null once it was confirmed: the link of it says so until its time is up
     * @param login the link of the login that asked; null where it is gone
     * @param saidAs of joined persons, the one who asked, where that is known
     */
    record Stored(
            UUID subject,
            @Nullable String address,
            @Nullable UUID login,
            @Nullable UUID saidAs,
            Instant until) {

        private static Stored of(Row row) {
            return new Stored(
                    row.getUUID("subject_id"),
                    row.getString("address"),
                    row.getUUID("login"),
                    row.getUUID("said_as"),
                    row.getOffsetDateTime("expires_at").toInstant());
        }

        /** No address in logs. */
        @Override
        public String toString() {
            return "Stored[" + subject + "]";
        }
    }

    /** Who asks for it. */
    record Asker(String issuer, String sub, @Nullable UUID saidAs) {}

    /** Stores a wish, in the place of an earlier one: its link works no more. */
    Uni<Void> put(UUID subject, PendingEmail wish, String token, Asker asker) {
        return sql.execute(
                        PUT,
                        Tuple.of(subject, wish.address(), key(token), asker.issuer(), asker.sub())
                                .addUUID(asker.saidAs())
                                .addOffsetDateTime(Times.now(clock))
                                .addOffsetDateTime(Times.utc(wish.until())))
                .replaceWithVoid();
    }

    /** What waits of a person. */
    Uni<Optional<PendingEmail>> of(UUID subject) {
        return sql.one(OF_SUBJECT, Tuple.of(subject, Times.now(clock)), Stored::of)
                .map(found -> found.map(
                        stored -> new PendingEmail(Objects.requireNonNull(stored.address()), stored.until())));
    }

    /** Finds the wish of a link, confirmed or not; empty when its time is up, and when another took its place. */
    Uni<Optional<Stored>> byLink(String token) {
        return sql.one(BY_LINK, Tuple.of(key(token), Times.now(clock)), Stored::of);
    }

    /** Forgets the address of a wish that was confirmed; its link says so until its time is up. */
    Uni<Void> confirmed(UUID subject) {
        return sql.execute(CONFIRM, Tuple.of(subject)).replaceWithVoid();
    }

    /** Forgets what waits of a person; its link works no more. */
    Uni<Boolean> remove(UUID subject) {
        return sql.execute(REMOVE, Tuple.of(subject)).map(removed -> removed.rowCount() > 0);
    }

    @Override
    public Uni<Long> expire(int limit) {
        return PENDING.expire(sql, clock.instant(), limit);
    }

    private static Buffer key(String token) {
        return Buffer.buffer(Digests.sha256(token));
    }
}
