package fi.vastuugroup.privacy.register.subject;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keyed hashes that subjects were known by before (former_identifier), and deletes them when no message that
 * somebody may still answer was sent there.
 */
@ApplicationScoped
class FormerIdentifierStore implements ExpiringRecords {

    private static final ExpiringTable FORMER =
            new ExpiringTable("former_identifier", "subject_id, hash", "retired_at < $1");

    private static final String HOLDERS = """
            select distinct subject_id from former_identifier
            where hash = any($1) and retired_at >= greatest($2::timestamptz, $3) order by subject_id""";

    /** Gives a subject the hash back as one that is not held in plain any more, for what stands on it. */
    private static final String CARRY_ON = """
            insert into subject_identifier
                (subject_id, hash, kind, contact, current, pepper_version, previous, known_since, confirmed_at)
            select subject_id, $3, kind, contact, false, $4, $5, known_since, confirmed_at from former_identifier
            where subject_id = $1 and hash = any($2) and not exists (
                select from subject_identifier known where known.subject_id = $1 and known.hash = any($2))
            limit 1 on conflict (subject_id, hash) do nothing""";

    private static final String FORGET = "delete from former_identifier where subject_id = $1";

    private final Sql sql;
    private final Clock clock;
    private final Period period;

    FormerIdentifierStore(
            Sql sql, Clock clock, @ConfigProperty(name = "privacy.retention.former-identifiers-period") Period period) {
        this.sql = sql;
        this.clock = clock;
        this.period = period;
    }

    /** Answers who was known by one of the hashes at a time or later, and is not known by it any more. */
    Uni<List<UUID>> holders(Buffer[] hashes, Instant since) {
        return sql.list(
                HOLDERS,
                Tuple.of(hashes, since.atOffset(ZoneOffset.UTC), oldest().atOffset(ZoneOffset.UTC)),
                row -> row.getUUID(0));
    }

    Uni<Void> carryOn(UUID subject, Buffer[] forms, Buffer hash, short pepperVersion, @Nullable Buffer previous) {
        return sql.execute(CARRY_ON, Tuple.of(subject, forms, hash, pepperVersion, previous))
                .replaceWithVoid();
    }

    Uni<Void> forget(UUID subject) {
        return sql.execute(FORGET, Tuple.of(subject)).replaceWithVoid();
    }

    @Override
    public Uni<Long> expire(int limit) {
        return FORMER.expire(sql, oldest(), limit);
    }

    private Instant oldest() {
        return Helsinki.dayBefore(clock, period);
    }
}
