package fi.vastuugroup.privacy.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.platform.crypto.Digests;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers a creating request that is repeated with the same {@code Idempotency-Key} with the outcome of the first one
 * (invariant 13). The record commits with the change, so that after a lost answer the repetition tells what happened.
 * It holds digests and the id of what was created, nothing of the body: that is digested under the caller's key, which
 * is not kept.
 */
@ApplicationScoped
public class Idempotency {

    private static final int LONGEST_KEY = 200;

    private final IdempotencyStore records;
    private final ObjectMapper mapper;

    Idempotency(IdempotencyStore records, ObjectMapper mapper) {
        this.records = records;
        this.mapper = mapper;
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
        Buffer name = name(attempt, key);
        Buffer body = Buffer.buffer(hmac(key, attempt.body()));
        return records.tryLock(name.getLong(0))
                .chain(locked -> locked
                        ? records.find(name)
                        : Uni.createFrom()
                                .failure(new ProblemException(
                                        ProblemType.REQUEST_IN_FLIGHT, "the first request with this key is under way")))
                .chain(found -> found.isPresent()
                        ? Uni.createFrom().item(repeated(found.get(), body))
                        : work.get()
                                .call(resource -> records.add(name, body, resource))
                                .map(resource -> new Outcome(resource, false)));
    }

    /**
     * Answers what an earlier attempt with the same key created; empty without one. It tells what happened to a caller who
     * may not do the work any more, for the work itself took that away.
     *
     * @throws ProblemException {@code idempotency-key-reused} (422) when it came with another body
     */
    public Uni<Optional<UUID>> earlier(Attempt attempt) {
        if (attempt.key() == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        Buffer body = Buffer.buffer(hmac(attempt.key(), attempt.body()));
        return records.find(name(attempt, attempt.key()))
                .map(found -> found.map(recorded -> repeated(recorded, body).resource()));
    }

    private static Buffer name(Attempt attempt, String key) {
        return Buffer.buffer(Digests.sha256(attempt.caller() + "\n" + attempt.operation() + "\n" + key));
    }

    private static Outcome repeated(IdempotencyStore.Recorded recorded, Buffer body) {
        if (!recorded.body().equals(body)) {
            throw new ProblemException(
                    ProblemType.IDEMPOTENCY_KEY_REUSED, "the key has come with another request; use a new one");
        }
        return new Outcome(recorded.resource(), true);
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
