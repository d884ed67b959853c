package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores the subscriptions that wait for a confirmation, within a transaction. They go when their time is up. */
@ApplicationScoped
class PendingSubscriptionRepository implements PanacheRepositoryBase<PendingSubscriptionEntity, UUID>, ExpiringRecords {

    private static final ExpiringTable SUBSCRIPTIONS =
            new ExpiringTable("pending_subscription", "id", "expires_at <= $1");

    private static final String END = """
            delete from pending_subscription
            where identifier = any($1) and confirmed_at is null and ($2::text is null or list = $2)""";

    private final Sql sql;
    private final Clock clock;

    PendingSubscriptionRepository(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Finds a subscription; empty when its time is up. */
    Uni<Optional<PendingSubscriptionEntity>> open(UUID id) {
        return findById(id).map(this::whileOpen);
    }

    /** Finds a subscription as {@link #open} does, and locks it: nobody else confirms it until the transaction ends. */
    Uni<Optional<PendingSubscriptionEntity>> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(this::whileOpen);
    }

    /** Deletes what waits for addresses; of one list alone, or of all. */
    Uni<Void> end(Collection<IdentifierHash> addresses, @Nullable String list) {
        return sql.execute(END, Tuple.of(IdentifierHash.matched(addresses), list))
                .replaceWithVoid();
    }

    private Optional<PendingSubscriptionEntity> whileOpen(@Nullable PendingSubscriptionEntity found) {
        return Optional.ofNullable(found).filter(stored -> stored.isOpen(clock.instant()));
    }

    @Override
    public Uni<Long> expire(int limit) {
        return SUBSCRIPTIONS.expire(sql, clock.instant(), limit);
    }
}
