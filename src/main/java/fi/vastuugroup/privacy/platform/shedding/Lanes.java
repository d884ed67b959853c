package fi.vastuugroup.privacy.platform.shedding;

import fi.vastuugroup.privacy.platform.eventloop.LoopTime;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Holds the places of each lane, and shows {@code privacy_lanes_taken}, {@code …_waiting} and {@code …_refused_total}. */
@Startup
@ApplicationScoped
public class Lanes {

    private static final String LABEL = "lane";
    private static final long JUST_NOW = Duration.ofSeconds(1).toNanos();

    private final Map<Lane, Places> places = new EnumMap<>(Lane.class);
    private final Map<Lane, Counter> refused = new EnumMap<>(Lane.class);
    private final LoopTime time;
    private volatile long lastTaken;

    Lanes(LaneSettings settings, LoopTime time, MeterRegistry registry) {
        this.time = time;
        this.lastTaken = time.nanos() - JUST_NOW;
        Arrays.stream(Lane.values()).forEach(lane -> {
            Places all = new Places(atOnce(lane, settings), settings.waiting());
            places.put(lane, all);
            Gauge.builder("privacy.lanes.taken", all, Places::taken)
                    .description("Requests that are worked on")
                    .tag(LABEL, lane.tag())
                    .register(registry);
            Gauge.builder("privacy.lanes.waiting", all, Places::waiting)
                    .description("Requests that wait for a place")
                    .tag(LABEL, lane.tag())
                    .register(registry);
            refused.put(
                    lane,
                    Counter.builder("privacy.lanes.refused")
                            .description("Requests that found no place")
                            .tag(LABEL, lane.tag())
                            .register(registry));
        });
    }

    /** Takes a place in a lane, as {@link Places#take} does; who has none is counted. */
    Places.Turn take(Lane lane, Runnable later) {
        lastTaken = time.nanos();
        Places.Turn turn = Objects.requireNonNull(places.get(lane)).take(later);
        if (turn == Places.Turn.NEVER) {
            Objects.requireNonNull(refused.get(lane)).increment();
        }
        return turn;
    }

    /** Whether a request waits for a place: what can wait lets it go first. */
    public boolean anyWaits() {
        return places.values().stream().anyMatch(lane -> lane.waiting() > 0);
    }

    /** Whether a request has come within the last second, or a place is taken still. */
    boolean areServing() {
        return time.nanos() - lastTaken < JUST_NOW || places.values().stream().anyMatch(lane -> lane.taken() > 0);
    }

    /** Ends a wait, as {@link Places#leave} does. */
    void leave(Lane lane, Runnable later) {
        Objects.requireNonNull(places.get(lane)).leave(later);
    }

    void giveBack(Lane lane) {
        Objects.requireNonNull(places.get(lane)).giveBack();
    }

    private static int atOnce(Lane lane, LaneSettings settings) {
        return switch (lane) {
            case PERSONS -> settings.persons();
            case LINKS -> settings.links();
            case MACHINES -> settings.machines();
        };
    }
}
