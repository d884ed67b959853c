package fi.vastuugroup.privacy.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.platform.crypto.Digests;
import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowIterator;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Answers a creating request that is repeated with the same {@code Idempotency-Key} with the outcome of the first one
 * (invariant 13). The record commits with the change, so that after a lost answer the repetition tells what happened.
 * It holds digests and the id of what was created, nothing of the body: that is digested under the caller's key, which
 * is not kept.
 */
@ApplicationScoped
public class Idempotency implements ExpiringRecords {

    private static final int LONGEST_KEY = 200;

    private static final String TRY_LOCK = "select pg_try_advisory_xact_lock($1)";
    private static final String FIND = "select body, resource from idempotency_record where key = $1";
    private static final String ADD =
            "insert into idempotency_record (key, body, resource, recorded_at) values ($1, $2, $3, $4)";

    private static final ExpiringTable RECORDS = new ExpiringTable("idempotency_record", "key", "recorded_at < $1");

    private final Sql sql;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final Duration period;

    Idempotency(
            Sql sql,
            ObjectMapper mapper,
            Clock clock,
            @ConfigProperty(name = "privacy.idempotency.period", defaultValue = "PT48H") Duration period) {
        this.sql = sql;
        this.mapper = mapper;
        this.clock = clock;
        this.period = period;
    }

    /**
     * An attempt to create something, by which a repetition is recognised.
     *
     * @param caller who asks: keys of different callers never meet
     * @param operation the operation's id and what it is done to
     * @param key the header {@code Idempotency-Key}, or null without it
     * @param body what was sent, as it was read
     */
    public record Attempt(
            String caller, String operation, @Nullable String key, Object body) {}

    /**
     * The outcome of an attempt.
     *
     * @param resource the id of what was created
     * @param repeated whether an earlier request created it
     */
    public record Outcome(UUID resource, boolean repeated) {}

    /**
     * Does the work, unless an attempt with the same key has done it.
     *
     * @param work creates a resource in the same transaction and answers its id
     * @throws ProblemException {@code idempotency-key-required} (400) without a key, {@code idempotency-key-reused} (422)
     *     when it came with another body, {@code request-in-flight} (409) while the first attempt is under way
     */
    public Uni<Outcome> once(Attempt attempt, Supplier<Uni<UUID>> work) {
        String key = wellFormed(attempt.key());
        byte[] name = Digests.sha256(attempt.caller() + "\n" + attempt.operation() + "\n" + key);
        Buffer body = Buffer.buffer(hmac(key, attempt.body()));
        return sql.execute(TRY_LOCK, Tuple.of(ByteBuffer.wrap(name).getLong()))
                .chain(lock -> lock.iterator().next().getBoolean(0)
                        ? sql.execute(FIND, Tuple.of(Buffer.buffer(name)))
                        : Uni.createFrom()
                                .failure(new ProblemException(
                                        ProblemType.REQUEST_IN_FLIGHT, "the first request with this key is under way")))
                .chain(rows -> {
                    RowIterator<Row> found = rows.iterator();
                    return found.hasNext()
                            ? Uni.createFrom().item(repeated(found.next(), body))
                            : work.get()
                                    .call(resource -> add(Buffer.buffer(name), body, resource))
                                    .map(resource -> new Outcome(resource, false));
                });
    }

    private static Outcome repeated(Row row, Buffer body) {
        if (!row.get(Buffer.class, 0).equals(body)) {
            throw new ProblemException(
                    ProblemType.IDEMPOTENCY_KEY_REUSED, "the key has come with another request; use a new one");
        }
        return new Outcome(row.getUUID(1), true);
    }

    private Uni<Void> add(Buffer name, Buffer body, UUID resource) {
        return sql.execute(ADD, Tuple.of(name, body, resource, clock.instant().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Long> expire(int limit) {
        return RECORDS.expire(sql, clock.instant().minus(period), limit);
    }

    private static String wellFormed(@Nullable String key) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new ProblemException(
                    ProblemType.IDEMPOTENCY_KEY_REQUIRED,
                    "send Idempotency-Key with a new random value, of 200 characters at most, for each new request");
        }
        return key;
    }

    private byte[] hmac(String key, Object body) {
        try {
            return Digests.hmac(key, body instanceof byte[] bytes ? bytes : mapper.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            // Not as the cause: its message may quote the body.
            throw new IllegalStateException("a request's body could not be digested");
        }
    }
}
