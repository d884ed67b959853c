package fi.vastuugroup.privacy.storage;

import fi.vastuugroup.privacy.platform.eventloop.CallerContext;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.SdkEventLoopGroup;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3AsyncClientBuilder;

/**
 * Sends requests to the server of the bucket. The client is made with the first of them, for it takes time and memory that an
 * installation without a bucket need not spend. It has two threads of its own for its connections; what it does before it
 * sends can block (it looks for credentials) and is done on workers. Answers come back to the context that asked.
 */
final class S3Connection implements AutoCloseable {

    private static final int THREADS = 2;

    /** What is asked beyond them waits as long as a connection may take. */
    private static final int CONNECTIONS = 64;

    private static final int REPETITIONS = 2;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final StorageSettings.S3 settings;
    private @Nullable S3AsyncClient client;
    private @Nullable EventLoopGroup eventLoops;
    private boolean closed;

    S3Connection(StorageSettings.S3 settings) {
        this.settings = settings;
    }

    StorageSettings.S3 settings() {
        return settings;
    }

    String bucket() {
        return settings.bucket().orElseThrow(() -> new IllegalStateException("privacy.storage.s3.bucket is not set"));
    }

    /** Sends a request, and again if it failed for a reason that passes. */
    <T> Uni<T> send(Function<S3AsyncClient, CompletableFuture<T>> request) {
        return attempts(request)
                .onFailure(S3Failures::passes)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .atMost(REPETITIONS)
                .plug(CallerContext::resume);
    }

    /** Sends a request once: its body is a stream that nobody has kept. */
    <T> Uni<T> sendOnce(Function<S3AsyncClient, CompletableFuture<T>> request) {
        return attempts(request).plug(CallerContext::resume);
    }

    private <T> Uni<T> attempts(Function<S3AsyncClient, CompletableFuture<T>> request) {
        return Uni.createFrom()
                .completionStage(() -> request.apply(client()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private synchronized S3AsyncClient client() {
        if (closed) {
            throw new IllegalStateException("the application stops");
        }
        if (client == null) {
            client = connected();
        }
        return client;
    }

    private S3AsyncClient connected() {
        EventLoopGroup threads = new NioEventLoopGroup(THREADS, new DefaultThreadFactory("object-store", true));
        eventLoops = threads;
        S3AsyncClientBuilder builder = S3AsyncClient.builder()
                .region(Region.of(settings.region().orElseThrow()))
                .forcePathStyle(settings.pathStyle())
                .credentialsProvider(credentials())
                // Servers that speak as S3 does know no others; content is verified by the digest that its owner has of
                // it.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(own -> own.retryStrategy(AwsRetryStrategy.doNotRetry())
                        .scheduledExecutorService(Infrastructure.getDefaultWorkerPool()))
                .asyncConfiguration(own ->
                        own.advancedOption(SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR, Runnable::run))
                .httpClientBuilder(NettyNioAsyncHttpClient.builder()
                        .eventLoopGroup(SdkEventLoopGroup.create(threads, NioSocketChannel::new))
                        .maxConcurrency(CONNECTIONS)
                        .connectionTimeout(settings.connectTimeout())
                        .connectionAcquisitionTimeout(settings.connectTimeout())
                        .tlsNegotiationTimeout(settings.connectTimeout())
                        .readTimeout(settings.timeout())
                        .writeTimeout(settings.timeout()));
        settings.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private AwsCredentialsProvider credentials() {
        return settings.accessKey()
                .<AwsCredentialsProvider>map(id -> StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(id, settings.secretKey().orElseThrow())))
                .orElseGet(() -> DefaultCredentialsProvider.builder().build());
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (client != null) {
            client.close();
        }
        if (eventLoops != null) {
            var unused = eventLoops.shutdownGracefully(200, 2_000, TimeUnit.MILLISECONDS);
        }
    }
}
