package fi.vastuugroup.privacy.platform.http;

import fi.vastuugroup.privacy.platform.config.SettingBounds;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs the streams of lines, and holds what they have in common: what all of them keep for readers that do not read, and
 * the turns by which those of one operation are worked on.
 */
@ApplicationScoped
public class LineStreams {

    private static final String KEPT = "privacy.streams.kept-megabytes";
    private static final long MEGABYTE = 1_048_576;

    private final AtomicLong kept = new AtomicLong();
    private final Map<LineStream.Limits, ChunkTurns> turns = new ConcurrentHashMap<>();
    private final long mostKept;

    LineStreams(@ConfigProperty(name = KEPT) long keptMegabytes) {
        this.mostKept = keptMegabytes * MEGABYTE;
    }

    /**
     * Runs a stream to its end. Fails only before the first answer was written, so that a failure still becomes a
     * problem; later the last line tells of it.
     */
    public Uni<Void> run(RoutingContext context, LineStream.Limits limits, String mediaType, LineStream.Work<?> work) {
        return Uni.createFrom().emitter(emitter -> {
            context.response().putHeader("Content-Type", mediaType);
            new LineStream<>(context, limits, work, this, emitter).start();
        });
    }

    /** How many bytes all streams keep, counted by each of them. */
    AtomicLong kept() {
        return kept;
    }

    boolean haveRoom() {
        return kept.get() < mostKept;
    }

    ChunkTurns turns(LineStream.Limits limits) {
        return turns.computeIfAbsent(limits, same -> new ChunkTurns(same.atOnce()));
    }

    /** Checks that a stream finds room, and leaves some to the rest of the application. */
    @ApplicationScoped
    static class Bounds extends SettingBounds {

        Bounds() {
            super(between(16, 4_096, KEPT));
        }
    }
}
