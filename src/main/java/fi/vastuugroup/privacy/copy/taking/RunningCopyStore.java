package fi.vastuugroup.privacy.copy.taking;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Times;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The stored turns of who takes a copy, within a transaction; a turn that a killed process left goes when it is over. */
@ApplicationScoped
class RunningCopyStore implements ExpiringRecords {

    private static final ExpiringTable OVER = new ExpiringTable("running_copy", "subject_id, taker", "until < $1");

    private static final String BEGIN = """
            insert into running_copy (subject_id, taker, id, until) values ($1, $2, $3, $4)
            on conflict (subject_id, taker) do update set id = excluded.id, until = excluded.until
            where running_copy.until <= $5""";

    private static final String RENEW = """
            update running_copy set until = $4 where subject_id = $1 and taker = $2 and id = $3""";

    private static final String END = """
            delete from running_copy where subject_id = $1 and taker = $2 and id = $3""";

    private final Sql sql;
    private final Clock clock;

    RunningCopyStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Takes the turn, unless somebody has it; answers whether it was taken. */
    Uni<Boolean> begin(UUID subject, String taker, UUID id, Instant until) {
        return sql.execute(
                        BEGIN,
                        Tuple.tuple()
                                .addUUID(subject)
                                .addString(taker)
                                .addUUID(id)
                                .addOffsetDateTime(Times.utc(until))
                                .addOffsetDateTime(Times.utc(clock.instant())))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Answers false where it is somebody else's turn by now. */
    Uni<Boolean> renew(UUID subject, String taker, UUID id, Instant until) {
        return sql.execute(RENEW, Tuple.of(subject, taker, id, Times.utc(until)))
                .map(rows -> rows.rowCount() == 1);
    }

    Uni<Void> end(UUID subject, String taker, UUID id) {
        return sql.execute(END, Tuple.of(subject, taker, id)).replaceWithVoid();
    }

    @Override
    public Uni<Long> expire(int limit) {
        return OVER.expire(sql, clock.instant(), limit);
    }
}
