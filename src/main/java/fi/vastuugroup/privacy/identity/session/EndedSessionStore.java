package fi.vastuugroup.privacy.identity.session;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.SingleStatements;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Times;
import io.quarkus.arc.Unremovable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Remembers the sessions that were ended (ended_session) for all replicas, by digests that say nothing of a person, until
 * their tokens have ended by themselves.
 */
@Unremovable
@ApplicationScoped
class EndedSessionStore implements ExpiringRecords {

    private static final String REMEMBER = """
            insert into ended_session (session, ended_at) select unnest($1::bytea[]), $2
            on conflict (session) do update set ended_at = greatest(ended_session.ended_at, excluded.ended_at)""";

    /** The token itself, or the issuer's session or the login when the token was there before that ended. */
    private static final String FIND = """
            select 1 from ended_session where session = $1 or session = any($2) and ended_at > $3 limit 1""";

    private static final ExpiringTable ENDED = new ExpiringTable("ended_session", "session", "ended_at < $1");

    private final SingleStatements statements;
    private final Sql sql;
    private final Clock clock;
    private final Duration period;

    EndedSessionStore(
            SingleStatements statements,
            Sql sql,
            Clock clock,
            @ConfigProperty(name = "privacy.login.ended-for") Duration period) {
        this.statements = statements;
        this.sql = sql;
        this.clock = clock;
        this.period = period;
    }

    Uni<Void> remember(SessionKeys session) {
        return statements
                .execute(REMEMBER, Tuple.of(session.ended(), Times.now(clock)))
                .replaceWithVoid();
    }

    Uni<Void> remember(LogoutTokens.Ending ending) {
        return statements
                .execute(REMEMBER, Tuple.of(new Buffer[] {ending.key()}, Times.utc(ending.issuedBefore())))
                .replaceWithVoid();
    }

    Uni<Boolean> isEnded(SessionKeys session) {
        return statements
                .execute(FIND, Tuple.of(session.token(), session.endedByIssuer(), Times.utc(session.issuedAt())))
                .map(rows -> rows.size() > 0);
    }

    @Override
    public Uni<Long> expire(int limit) {
        return ENDED.expire(sql, clock.instant().minus(period), limit);
    }
}
