package fi.vastuugroup.privacy.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.IntStream;

/**
 * Waits for a pool whose connections were cut ({@link Database#cutConnections()}): it learns of each of them by itself,
 * shortly, and until then a transaction can meet one, and fails as it should.
 */
@ApplicationScoped
public class FreshConnections {

    /** More than the pool has, so that none is passed by. */
    private static final int AT_ONCE = 40;

    private static final int CLEAN_ROUNDS = 3;

    private final Transactions transactions;
    private final Sql sql;

    FreshConnections(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    /** Waits until every connection of the pool works. */
    public void await() {
        for (int round = 0, clean = 0; clean < CLEAN_ROUNDS; round++) {
            assertThat(round).as("rounds until the pool has recovered").isLessThan(200);
            clean = allWork() ? clean + 1 : 0;
        }
    }

    private boolean allWork() {
        return IntStream.range(0, AT_ONCE)
                .mapToObj(transaction -> transactions
                        .asSystem(() -> sql.execute("select pg_sleep(0.005)"))
                        .replaceWith(true)
                        .onFailure()
                        .recoverWithItem(false)
                        .subscribeAsCompletionStage())
                .toList()
                .stream()
                .allMatch(works -> works.join());
    }
}
