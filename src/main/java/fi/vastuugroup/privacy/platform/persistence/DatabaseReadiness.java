package fi.vastuugroup.privacy.platform.persistence;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Reports a replica ready when its own client reaches the database; the connections of migrations are of no matter by
 * then.
 */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements AsyncHealthCheck {

    private static final String NAME = "database";

    private final SingleStatements statements;

    DatabaseReadiness(SingleStatements statements) {
        this.statements = statements;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return statements
                .execute("select 1", Tuple.tuple())
                .replaceWith(HealthCheckResponse.up(NAME))
                .onFailure()
                .recoverWithItem(HealthCheckResponse.down(NAME));
    }
}
