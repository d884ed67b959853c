package fi.vastuugroup.privacy.platform.stream;

import fi.vastuugroup.privacy.platform.config.SettingBounds;
import fi.vastuugroup.privacy.platform.eventloop.LoopTime;
import fi.vastuugroup.privacy.platform.problem.QuotaUsedUpException;
import fi.vastuugroup.privacy.platform.shedding.Lanes;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs the streams of lines, and holds what they have in common: what all of them keep for readers that do not read,
 * the turns by which those of one operation are worked on, and how many each client has open.
 */
@ApplicationScoped
public class LineStreams {

    private static final String KEPT = "privacy.streams.kept-megabytes";
    private static final String PER_CLIENT = "privacy.streams.per-client";
    private static final long MEGABYTE = 1_048_576;

    /** How soon a client that has too many streams may try again: when one of its own ends, nobody can foresee. */
    private static final int TRY_AGAIN_SECONDS = 10;

    private final AtomicLong kept = new AtomicLong();
    private final Map<StreamLimits, ChunkTurns> turns = new ConcurrentHashMap<>();
    private final OpenStreams open;
    private final BooleanSupplier singleRequestsWait;
    private final LoopTime time;
    private final long mostKept;

    @Inject
    LineStreams(
            @ConfigProperty(name = KEPT) long keptMegabytes,
            @ConfigProperty(name = PER_CLIENT) int perClient,
            Lanes lanes,
            LoopTime time) {
        this(keptMegabytes, perClient, lanes::anyWaits, time);
    }

    LineStreams(long keptMegabytes, int perClient, BooleanSupplier singleRequestsWait, LoopTime time) {
        this.singleRequestsWait = singleRequestsWait;
        this.time = time;
        this.mostKept = keptMegabytes * MEGABYTE;
        this.open = new OpenStreams(perClient);
    }

    /**
     * Runs a stream to its end. Fails only before the first answer was written, so that a failure still becomes a
     * problem; later the last line tells of it. Fails with {@code too-many-requests} for a client that has as many open as
     * it may have; else the stream has one of the client's places until it ends, in whatever way.
     */
    public Uni<Void> run(RoutingContext context, StreamLimits limits, String mediaType, LineStream.Work<?> work) {
        return Uni.createFrom().deferred(() -> {
            String client = work.caller();
            if (!open.take(client)) {
                return refuse(context);
            }
            return Uni.createFrom()
                    .<Void>emitter(emitter -> {
                        context.response().putHeader("Content-Type", mediaType);
                        // Whether it is compressed is between the server and Accept-Encoding.
                        context.response().headers().remove("Content-Encoding");
                        new LineStream<>(context, limits, work, this, emitter).start();
                    })
                    .onTermination()
                    .invoke(() -> open.giveBack(client));
        });
    }

    /** Refuses a stream. What is sent of it is read and dropped: who sends everything before reading gets to read. */
    private static Uni<Void> refuse(RoutingContext context) {
        context.request().resume();
        return Uni.createFrom()
                .failure(new QuotaUsedUpException(
                        "streams: so many of one client are open at a time; end one, or come back", TRY_AGAIN_SECONDS));
    }

    /** How many streams of one client, a caller of {@link LineStream.Work}, are answered at the same time. */
    public int mostOfClient() {
        return open.mostOfClient();
    }

    /** How many streams of a client are being answered. */
    public int openOf(String client) {
        return open.of(client);
    }

    /** The streams that are open. */
    OpenStreams open() {
        return open;
    }

    /** How many bytes all streams keep, counted by each of them. */
    AtomicLong kept() {
        return kept;
    }

    boolean haveRoom() {
        return kept.get() < mostKept;
    }

    ChunkTurns turns(StreamLimits limits) {
        return turns.computeIfAbsent(limits, same -> new ChunkTurns(same.atOnce(), () -> othersGoBefore(same), time));
    }

    private boolean othersGoBefore(StreamLimits limits) {
        return singleRequestsWait.getAsBoolean()
                || turns.entrySet().stream()
                        .anyMatch(other -> other.getKey().urgency().compareTo(limits.urgency()) < 0
                                && other.getValue().anyWaits());
    }

    /** Checks that a stream finds room, and leaves some to the rest of the application and to other clients. */
    @ApplicationScoped
    static class Bounds extends SettingBounds {

        Bounds() {
            super(between(16, 4_096, KEPT), between(1, 1_000, PER_CLIENT));
        }
    }
}
