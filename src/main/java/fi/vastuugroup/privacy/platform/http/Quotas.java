package fi.vastuugroup.privacy.platform.http;

import fi.vastuugroup.privacy.platform.persistence.SingleStatements;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Limits how much a caller may use of something in each window of time, shared by all replicas. A replica leases a
 * share of the window's quota from the database and spends it without asking again.
 *
 * <p>The bound: in no window is more granted than the quota, whatever the number of replicas. A replica can refuse while
 * others still hold what they leased: at most a fiftieth of the quota for each of them. Windows begin on the clock (UTC):
 * within any stretch as long as a window, two windows' quotas can be used.
 */
@ApplicationScoped
public class Quotas {

    private static final int SHARES = 50;

    /**
     * Leases a share of the window's quota ($4 of $5), or what is left of it; nothing where that is less than what is
     * needed ($6): it stays for others, who need less. A new window begins with the whole quota.
     */
    private static final String LEASE = """
            insert into quota_use (caller, quota, window_start, used)
            values ($1, $2, $3, case when $6::bigint > $5::bigint then 0 else least($4::bigint, $5) end)
            on conflict (caller, quota) do update
            set window_start = excluded.window_start,
                used = case when quota_use.window_start < excluded.window_start then excluded.used
                    when quota_use.used + $6 > $5 then quota_use.used
                    else least(quota_use.used + $4, $5) end
            where quota_use.window_start <= excluded.window_start
            returning new.used, new.used - case when old.window_start = new.window_start then old.used else 0 end""";

    private final SingleStatements statements;
    private final Clock clock;
    private final Map<String, Spending> spendings = new ConcurrentHashMap<>();

    Quotas(SingleStatements statements, Clock clock) {
        this.statements = statements;
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
    public record Grant(boolean granted, long left, Duration reset) {}

    /** Takes so much of a caller's quota, or nothing; an amount of 0 tells how much is left. */
    public Uni<Grant> take(String caller, Quota quota, long amount) {
        return spendings
                .computeIfAbsent(caller + " " + quota.name(), key -> new Spending(caller, quota))
                .take(amount);
    }

    private record Lease(Instant window, long used, long granted) {}

    /** One caller's use of one quota by this replica. */
    private final class Spending {

        private final String caller;
        private final Quota quota;
        private Instant window = Instant.MIN;
        private long leased;
        private long usedByAll;
        private long refused = Long.MAX_VALUE;
        private @Nullable Uni<Lease> leasing;

        Spending(String caller, Quota quota) {
            this.caller = caller;
            this.quota = quota;
        }

        Uni<Grant> take(long amount) {
            Uni<Lease> lease;
            synchronized (this) {
                Instant now = clock.instant();
                begin(windowOf(now));
                if (leased >= amount || amount - leased >= refused) {
                    boolean granted = leased >= amount;
                    leased -= granted ? amount : 0;
                    long left = Math.max(0, quota.most() - usedByAll) + leased;
                    return Uni.createFrom()
                            .item(new Grant(granted, left, Duration.between(now, window.plus(quota.window()))));
                }
                lease = leasing == null ? lease(amount) : leasing;
                leasing = lease;
            }
            return onOwnContext(lease).chain(ignored -> take(amount));
        }

        private Uni<Lease> lease(long amount) {
            long needed = amount - leased;
            long share = Math.max(needed, quota.most() / SHARES);
            Instant of = window;
            return statements
                    .execute(
                            LEASE,
                            Tuple.of(caller, quota.name(), of.atOffset(ZoneOffset.UTC), share, quota.most(), needed))
                    .map(rows -> {
                        var row = rows.iterator();
                        return row.hasNext() ? row.next() : null;
                    })
                    .map(row -> row == null
                            ? new Lease(of, quota.most(), 0)
                            : new Lease(of, row.getLong(0), row.getLong(1)))
                    .onItemOrFailure()
                    .invoke((granted, failure) -> end(granted, needed))
                    .memoize()
                    .indefinitely();
        }

        /**
         * Takes what was leased. In one window there is never more left than before: what was refused once is refused
         * until the next.
         */
        private synchronized void end(@Nullable Lease lease, long needed) {
            leasing = null;
            if (lease != null && lease.window().equals(window)) {
                leased += lease.granted();
                usedByAll = lease.used();
                if (lease.granted() < needed) {
                    refused = Math.min(refused, needed);
                }
            }
        }

        /** A new window begins with nothing leased. A clock that goes back stays in the window that it was in. */
        private void begin(Instant now) {
            if (now.isAfter(window)) {
                window = now;
                leased = 0;
                usedByAll = 0;
                refused = Long.MAX_VALUE;
            }
        }

        private Instant windowOf(Instant instant) {
            long seconds = quota.window().toSeconds();
            return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), seconds) * seconds);
        }
    }

    /** Resumes each request on its own event loop: requests of several loops can wait for one lease. */
    private static <T> Uni<T> onOwnContext(Uni<T> shared) {
        Context context = Vertx.currentContext();
        return context == null ? shared : shared.emitOn(command -> context.runOnContext(ignored -> command.run()));
    }
}
