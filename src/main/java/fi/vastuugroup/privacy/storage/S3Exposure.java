package fi.vastuugroup.privacy.storage;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.PublicAccessBlockConfiguration;

/**
 * Tries out whether the bucket is closed to the public: what comes without a signature must be refused, a list, an object that
 * was put there for the purpose, and a write. Where the server tells what it makes of the bucket's policy, that counts too.
 */
final class S3Exposure {

    private static final Logger LOG = Logger.getLogger(S3Exposure.class);

    static final String AREA = "probes";

    private static final String TYPE = "text/plain";
    private static final Buffer CONTENT = Buffer.buffer("closed to the public\n");

    private static final AwsRequestOverrideConfiguration UNSIGNED = AwsRequestOverrideConfiguration.builder()
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .build();

    private final S3Connection s3;
    private final ObjectStore store;

    S3Exposure(S3Connection s3, ObjectStore store) {
        this.s3 = s3;
        this.store = store;
    }

    /** What the public can do, in a sentence; empty when it can do nothing. It fails when that cannot be found out. */
    Uni<Optional<String>> finding() {
        ObjectKey probe = new ObjectKey(AREA, UUID.randomUUID());
        ObjectKey foreign = new ObjectKey(AREA, UUID.randomUUID());
        return store.put(probe, TYPE, CONTENT.length(), Multi.createFrom().item(CONTENT))
                .chain(() -> allowed("anybody can list it", this::listed))
                .chain(found ->
                        or(found, () -> allowed("anybody can read what is in it", client -> read(client, probe))))
                .chain(found -> or(found, () -> allowed("anybody can write to it", client -> written(client, foreign))))
                .chain(found -> or(found, this::publicByPolicy))
                .call(this::hintAtBlock)
                .eventually(() -> forget(probe).chain(() -> forget(foreign)))
                .map(found -> found.map(what -> "privacy.storage.s3.bucket must be closed to the public, and " + what));
    }

    /** What cannot be deleted now says nothing, and a process that ends in the middle leaves it too. */
    private Uni<Void> forget(ObjectKey key) {
        return store.delete(key).onFailure().recoverWithNull();
    }

    private static Uni<Optional<String>> or(Optional<String> found, Supplier<Uni<Optional<String>>> next) {
        return found.isPresent() ? Uni.createFrom().item(found) : next.get();
    }

    private Uni<Optional<String>> allowed(String what, Function<S3AsyncClient, CompletableFuture<?>> request) {
        return s3.<Object>send(client -> request.apply(client).thenApply(answer -> answer))
                .map(answer -> Optional.of(what))
                .onFailure(S3Failures::isRefusal)
                .recoverWithItem(Optional.empty())
                .onFailure()
                .transform(S3Failures::mapped);
    }

    private CompletableFuture<?> listed(S3AsyncClient client) {
        return client.listObjectsV2(list -> list.bucket(s3.bucket()).maxKeys(1).overrideConfiguration(UNSIGNED));
    }

    private CompletableFuture<?> read(S3AsyncClient client, ObjectKey probe) {
        return client.getObject(
                get -> get.bucket(s3.bucket()).key(probe.name()).overrideConfiguration(UNSIGNED),
                AsyncResponseTransformer.toBytes());
    }

    private CompletableFuture<?> written(S3AsyncClient client, ObjectKey foreign) {
        return client.putObject(
                put -> put.bucket(s3.bucket()).key(foreign.name()).overrideConfiguration(UNSIGNED),
                AsyncRequestBody.fromString("anybody's"));
    }

    /** Behaviour shows one address and one moment; the policy may have conditions. Servers without policies say nothing. */
    private Uni<Optional<String>> publicByPolicy() {
        return s3.send(client -> client.getBucketPolicyStatus(status -> status.bucket(s3.bucket())))
                .map(answer -> answer.policyStatus() != null
                                && Boolean.TRUE.equals(answer.policyStatus().isPublic())
                        ? Optional.of("its policy makes it public")
                        : Optional.<String>empty())
                .onFailure(S3Exposure::saysNothing)
                .recoverWithItem(Optional.empty())
                .onFailure()
                .transform(S3Failures::mapped);
    }

    /** Says once in a while that a mistake could open the bucket; it is closed today. */
    private Uni<Void> hintAtBlock() {
        return s3.send(client -> client.getPublicAccessBlock(block -> block.bucket(s3.bucket())))
                .invoke(answer -> {
                    if (!blocksAll(answer.publicAccessBlockConfiguration())) {
                        LOG.warn("privacy.storage.s3.bucket is closed to the public, but does not block public access:"
                                + " turn on all four settings of its public access block");
                    }
                })
                .replaceWithVoid()
                .onFailure(S3Exposure::saysNothing)
                .recoverWithNull()
                .onFailure()
                .transform(S3Failures::mapped);
    }

    private static boolean blocksAll(PublicAccessBlockConfiguration block) {
        return Boolean.TRUE.equals(block.blockPublicAcls())
                && Boolean.TRUE.equals(block.blockPublicPolicy())
                && Boolean.TRUE.equals(block.ignorePublicAcls())
                && Boolean.TRUE.equals(block.restrictPublicBuckets());
    }

    /** Whether the server has no such thing, knows it not, or does not tell us. */
    private static boolean saysNothing(Throwable failure) {
        return S3Failures.isUnknownToServer(failure)
                || S3Failures.isNotConfigured(failure)
                || S3Failures.isRefusal(failure);
    }
}
