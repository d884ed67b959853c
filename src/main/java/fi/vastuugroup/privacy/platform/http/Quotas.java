package fi.vastuugroup.privacy.platform.http;

import fi.vastuugroup.privacy.platform.eventloop.SharedAnswer;
import fi.vastuugroup.privacy.platform.problem.QuotaUsedUpException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Limits how much a caller may use of something in each window of time, shared by all replicas. A replica leases a
 * share of the window's quota from the database and spends it without asking again.
 *
 * <p>The bound: in no window is more granted than the quota, whatever the number of replicas. A replica can refuse while
 * others still hold what they leased: at most a fiftieth of what was left, for each of them. Windows begin on the clock (UTC):
 * within any stretch as long as a window, two windows' quotas can be used.
 */
@ApplicationScoped
public class Quotas {

    /** Further than clocks that are set by the network differ. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final QuotaStore leases;
    private final Clock clock;
    private final Map<String, Spending> spendings = new ConcurrentHashMap<>();

    Quotas(QuotaStore leases, Clock clock) {
        this.leases = leases;
        this.clock = clock;
    }

    /**
     * A limit on what a caller may use.
     *
     * @param name as the {@code RateLimit} headers name it
     * @param most how much in each window
     */
    public record Quota(String name, long most, Duration window) {}

    /**
     * The answer to a caller that would use some of its quota.
     *
     * @param granted whether all of it may be used; else none was taken
     * @param left what is left of the window's quota, as far as this replica knows
     * @param reset how long until the next window
     */
    public record Grant(boolean granted, long left, Duration reset) {

        /** How long until the next window, rounded up to whole seconds, so that nobody comes back too early. */
        public long resetSeconds() {
            return reset.plusMillis(999).toSeconds();
        }

        /** @throws QuotaUsedUpException with the detail, unless all may be used */
        public void require(String detail) {
            if (!granted) {
                throw new QuotaUsedUpException(detail, resetSeconds());
            }
        }
    }

    /**
     * Takes so much of a caller's quota, or nothing; an amount of 0 tells how much is left. The first answer in a window
     * looks at what other replicas have leased, even where nothing is taken.
     */
    public Uni<Grant> take(String caller, Quota quota, long amount) {
        return spendings
                .computeIfAbsent(caller + " " + quota.name(), key -> new Spending(caller, quota))
                .take(amount);
    }

    /** One caller's use of one quota by this replica. */
    private final class Spending {

        private final String caller;
        private final Quota quota;
        private Instant window = Instant.EPOCH;
        private long leased;
        private long usedByAll;
        private long refused = Long.MAX_VALUE;
        private boolean known;
        private @Nullable Uni<QuotaStore.Lease> leasing;

        Spending(String caller, Quota quota) {
            this.caller = caller;
            this.quota = quota;
        }

        Uni<Grant> take(long amount) {
            Uni<QuotaStore.Lease> lease;
            synchronized (this) {
                Instant now = clock.instant();
                begin(now);
                if (known && (leased >= amount || amount - leased >= refused)) {
                    boolean granted = leased >= amount;
                    leased -= granted ? amount : 0;
                    long left = Math.max(0, quota.most() - usedByAll) + leased;
                    return Uni.createFrom()
                            .item(new Grant(granted, left, Duration.between(now, window.plus(quota.window()))));
                }
                lease = leasing == null ? lease(amount) : leasing;
                leasing = lease;
            }
            return lease.chain(ignored -> take(amount));
        }

        private Uni<QuotaStore.Lease> lease(long amount) {
            long needed = Math.max(0, amount - leased);
            return SharedAnswer.of(leases.lease(caller, quota, window, needed)
                    .onItemOrFailure()
                    .invoke((granted, failure) -> end(granted, needed)));
        }

        /**
         * Takes what was leased. In one window there is never more left than before: what was refused once is refused
         * until the next.
         */
        private synchronized void end(QuotaStore.@Nullable Lease lease, long needed) {
            leasing = null;
            if (lease != null && lease.window().equals(window)) {
                known = true;
                leased += lease.granted();
                usedByAll = lease.used();
                if (lease.granted() < needed) {
                    refused = Math.min(refused, needed);
                }
            }
        }

        /**
         * A new window begins with nothing leased. A clock that goes back a little stays in the window that it was in; one
         * that had run ahead begins where it is now.
         */
        private void begin(Instant now) {
            Instant begun = windowOf(now);
            if (begun.isAfter(window) || window.minus(AHEAD).isAfter(now)) {
                window = begun;
                leased = 0;
                usedByAll = 0;
                refused = Long.MAX_VALUE;
                known = false;
            }
        }

        private Instant windowOf(Instant instant) {
            long seconds = quota.window().toSeconds();
            return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), seconds) * seconds);
        }
    }
}
