package fi.vastuugroup.privacy.register.login;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Times;
import io.quarkus.arc.Unremovable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends the sessions of an erased person's logins: their tokens were issued before the erasure and open nothing any
 * more, until they have expired by themselves. Who logs in anew comes as somebody of whom nothing is known.
 */
@Unremovable
@ApplicationScoped
public class EndedLogins implements ExpiringRecords {

    private static final String LOGINS = "select issuer, sub from subject_login where subject_id = $1";

    private static final String REMEMBER = """
            insert into ended_login (login, ended_at, pepper_version) select unnest($1::bytea[]), $2, $3
            on conflict (login) do update set ended_at = greatest(ended_login.ended_at, excluded.ended_at)""";

    private static final String ENDED = "select ended_at from ended_login where login = any($1)";

    private static final ExpiringTable ENDED_LOGINS = new ExpiringTable("ended_login", "login", "ended_at < $1");

    private final Sql sql;
    private final TombstoneKeys keys;
    private final Clock clock;
    private final Duration period;

    EndedLogins(
            Sql sql,
            TombstoneKeys keys,
            Clock clock,
            @ConfigProperty(name = "privacy.login.ended-for") Duration period) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
        this.period = period;
    }

    /** Answers the keyed hashes of a subject's logins. */
    public Uni<List<Buffer>> of(UUID subject) {
        return sql.list(
                LOGINS,
                Tuple.of(subject),
                row -> keys.login(row.getString(0), row.getString(1)).value());
    }

    /** Ends the sessions of logins that began before an instant. */
    public Uni<Void> end(List<Buffer> logins, Instant at) {
        return logins.isEmpty()
                ? Uni.createFrom().voidItem()
                : sql.execute(REMEMBER, Tuple.of(logins.toArray(Buffer[]::new), Times.utc(at), keys.pepperVersion()))
                        .replaceWithVoid();
    }

    /** Fails with {@code unauthenticated} for a token from before the end of its login. */
    Uni<Void> requireGoingOn(Principal.Customer login) {
        return sql.execute(ENDED, Tuple.of((Object)
                        IdentifierHash.matched(List.of(keys.login(login.issuer(), login.sub())))))
                .invoke(rows -> rows.forEach(row -> {
                    Instant issuedAt = login.issuedAt();
                    if (issuedAt == null
                            || issuedAt.isBefore(row.getOffsetDateTime(0).toInstant())) {
                        throw new ProblemException(
                                ProblemType.UNAUTHENTICATED, "the session ended with an erasure; log in again");
                    }
                }))
                .replaceWithVoid();
    }

    @Override
    public Uni<Long> expire(int limit) {
        return ENDED_LOGINS.expire(sql, clock.instant().minus(period), limit);
    }
}
