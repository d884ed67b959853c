package fi.vastuugroup.privacy.platform.problem;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.storage.StoreUnavailableException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.util.UUID;

class ProbeResource implements ProbeApi {

    static final String SECRET = "matti.meikalainen@example.fi";

    private final CurrentPrincipal principal;
    private final Pool pool;

    ProbeResource(CurrentPrincipal principal, Pool pool) {
        this.principal = principal;
        this.pool = pool;
    }

    @Override
    public Uni<String> retired(boolean fails) {
        return fails
                ? Uni.createFrom().failure(new ProblemException(ProblemType.NOT_FOUND, "nothing is here"))
                : Uni.createFrom().item("{}");
    }

    @Override
    public Uni<String> customer() {
        return Uni.createFrom().item(() -> {
            var customer = principal.customer();
            return "%s %s %s".formatted(customer.sub(), customer.email(), customer.emailVerified());
        });
    }

    @Override
    public Uni<String> partner() {
        return Uni.createFrom().item(() -> principal.partner().toString());
    }

    @Override
    public Uni<String> source() {
        return Uni.createFrom().item(() -> principal.sourceSystem().toString());
    }

    @Override
    public Uni<String> staff() {
        return pool.query("select 1")
                .execute()
                .map(rows -> String.join(",", principal.staff().roles()));
    }

    @Override
    public Uni<String> undeclared() {
        return Uni.createFrom().item("open");
    }

    @Override
    public Uni<String> fail(String kind) {
        return switch (kind) {
            case "problem" ->
                Uni.createFrom().failure(new ProblemException(ProblemType.STALE_REVISION, "changed meanwhile"));
            case "fault" -> Uni.createFrom().failure(new IllegalStateException("cannot handle " + SECRET));
            case "thrown" -> throw new IllegalArgumentException(SECRET);
            case "stale" -> Uni.createFrom().failure(new OptimisticLockException(SECRET));
            case "refused" -> Uni.createFrom().failure(new ConnectException("refused"));
            case "store" ->
                Uni.createFrom().failure(new StoreUnavailableException(SECRET, new IllegalStateException(SECRET)));
            case "sql" -> pool.query("select '" + SECRET + "'::int").execute().map(rows -> "");
            case "timeout" ->
                pool.withTransaction(tx -> tx.query("set local statement_timeout = 50")
                        .execute()
                        .chain(() -> tx.query("select pg_sleep(5)").execute())
                        .map(rows -> ""));
            default -> Uni.createFrom().nullItem();
        };
    }

    @Override
    public Uni<String> thing(UUID id, int limit, Colour colour) {
        return Uni.createFrom().item("thing");
    }

    @Override
    public Uni<String> body(Body body) {
        return Uni.createFrom().item("fine");
    }
}
