package fi.vastuugroup.privacy.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.platform.http.Quotas.Grant;
import fi.vastuugroup.privacy.platform.http.Quotas.Quota;
import fi.vastuugroup.privacy.platform.persistence.SingleStatements;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The bound that a quota states: never more than the quota in a window, whatever the number of replicas. */
@QuarkusTest
class QuotasTest {

    private static final Instant WINDOW = Instant.parse("2031-03-04T10:00:00Z");

    private final Quota quota = new Quota("tries", 1_000, Duration.ofMinutes(1));
    private final String caller = "partner:" + UUID.randomUUID();

    @Inject
    SingleStatements statements;

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Test
    void replicasTogetherGrantTheWholeQuotaAndNotOneMore() {
        MovableClock.set(WINDOW);
        assertThat(grantedOf(3_000, List.of(replica(), replica(), replica()))).isEqualTo(1_000);
    }

    @Test
    void aReplicaThatLeftTakesNoMoreThanItsLeaseAlong() {
        MovableClock.set(WINDOW);
        assertThat(grantedOf(1, List.of(replica()))).isOne();
        assertThat(grantedOf(2_000, List.of(replica()))).isEqualTo(980);
    }

    @Test
    void fiftyKilledReplicasLeaveAThirdOfTheQuota() {
        MovableClock.set(WINDOW);
        for (int killed = 0; killed < 50; killed++) {
            assertThat(take(replica(), 1).granted()).isTrue();
        }
        assertThat(grantedOf(1_000, List.of(replica()))).isBetween(333L, 950L);
    }

    @Test
    void aNewWindowIsWholeForEveryReplica() {
        MovableClock.set(WINDOW);
        List<Quotas> replicas = List.of(replica(), replica());
        assertThat(grantedOf(2_000, replicas)).isEqualTo(1_000);
        MovableClock.set(WINDOW.plusSeconds(60));
        assertThat(grantedOf(2_000, replicas)).isEqualTo(1_000);
    }

    @Test
    void whatWasUsedIsForgottenWhenItsWindowIsLongOver() {
        MovableClock.set(WINDOW);
        assertThat(grantedOf(1, List.of(replica()))).isOne();
        QuotaStore store = new QuotaStore(statements, sql, clock);
        expire(store);
        assertThat(rows()).isOne();

        MovableClock.forward(Duration.ofDays(3));
        expire(store);
        assertThat(rows()).isZero();
        assertThat(grantedOf(1, List.of(replica()))).isOne();
    }

    @Test
    void aReplicaWhoseClockIsBehindDoesNotBeginAWindowAgain() {
        Instant window = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        MovableClock.set(window);
        assertThat(grantedOf(2_000, List.of(replica()))).isEqualTo(1_000);

        MovableClock.set(window.minusSeconds(1));
        assertThat(take(replica(), 1).granted()).isFalse();
    }

    @Test
    void aClockThatRanAheadLeavesNobodyRefused() {
        Instant window = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        MovableClock.set(window.plus(Duration.ofDays(365)));
        Quotas ranAhead = replica();
        assertThat(grantedOf(2_000, List.of(ranAhead))).isEqualTo(1_000);

        MovableClock.set(window);
        assertThat(grantedOf(2_000, List.of(replica(), ranAhead))).isEqualTo(1_000);
        assertThat(take(ranAhead, 1).reset()).isEqualTo(Duration.ofMinutes(1));
    }

    private void expire(QuotaStore store) {
        while (transactions.asSystem(() -> store.expire(1_000)).await().indefinitely() > 0) {
            // until none is left
        }
    }

    private long rows() {
        return Database.count("select count(*) from quota_use where caller = ?", caller);
    }

    @Test
    void anAmountIsGrantedAsAWholeOrNotAtAll() {
        MovableClock.set(WINDOW);
        Quotas replica = replica();
        assertThat(take(replica, 900)).extracting(Grant::granted, Grant::left).containsExactly(true, 100L);
        assertThat(take(replica, 101)).extracting(Grant::granted, Grant::left).containsExactly(false, 100L);
        assertThat(take(replica, 100)).extracting(Grant::granted, Grant::left).containsExactly(true, 0L);
        assertThat(take(replica, 1).reset()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void whatIsTooMuchForOneReplicaStaysForTheOthers() {
        MovableClock.set(WINDOW);
        Quotas one = replica();
        Quotas other = replica();
        assertThat(take(one, 900).granted()).isTrue();

        assertThat(take(one, 101)).extracting(Grant::granted, Grant::left).containsExactly(false, 100L);
        assertThat(take(one, 5_000).granted()).isFalse();

        assertThat(take(other, 60).granted()).isTrue();
        assertThat(take(other, 20).granted()).isTrue();
        assertThat(take(one, 20).granted()).isTrue();
        assertThat(take(one, 1).granted()).isFalse();
        assertThat(take(other, 1).granted()).isFalse();
    }

    @Test
    void aReplicaThatHasLeasedNothingTellsTheTrueRemainder() {
        MovableClock.set(WINDOW);
        assertThat(take(replica(), 600).left()).isEqualTo(400);
        Quotas other = replica();

        assertThat(take(other, 0)).extracting(Grant::granted, Grant::left).containsExactly(true, 400L);
        assertThat(take(other, 450)).extracting(Grant::granted, Grant::left).containsExactly(false, 400L);

        MovableClock.set(WINDOW.plusSeconds(60));
        assertThat(take(other, 0).left()).isEqualTo(1_000);
    }

    private Grant take(Quotas replica, long amount) {
        return replica.take(caller, quota, amount).await().indefinitely();
    }

    private long grantedOf(int takes, List<Quotas> replicas) {
        List<Uni<Grant>> all = new ArrayList<>();
        for (int i = 0; i < takes; i++) {
            all.add(replicas.get(i % replicas.size()).take(caller, quota, 1));
        }
        return Uni.join().all(all).andFailFast().await().indefinitely().stream()
                .filter(Grant::granted)
                .count();
    }

    private Quotas replica() {
        return new Quotas(new QuotaStore(statements, sql, clock), clock);
    }
}
