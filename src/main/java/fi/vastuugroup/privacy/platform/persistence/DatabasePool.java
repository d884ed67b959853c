package fi.vastuugroup.privacy.platform.persistence;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Bounds the requests that wait for a connection: beyond that, 503 at once instead of an ever longer queue. The time
 * to get a connection stays the driver's default, for a short one leaked connections whenever clients vanished.
 */
@Singleton
class DatabasePool implements PgPoolCreator {

    private final int maxWaiting;

    DatabasePool(DatabaseSettings settings) {
        this.maxWaiting = settings.maxWaiting();
    }

    @Override
    public Pool create(Input input) {
        return PgBuilder.pool()
                .using(input.vertx())
                .with(input.poolOptions().setMaxWaitQueueSize(maxWaiting))
                .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList()))
                .build();
    }
}
