package fi.vastuugroup.privacy.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.vastuugroup.privacy.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a transaction promises its work: alone, declared, all or nothing. */
@QuarkusTest
class TransactionsTest {

    private static final String ADD =
            "insert into recipient (id, name, contact, kind, country, channel, updated_by, updated_at)"
                    + " values ($1, 'A name', 'An address', 'other', 'FI', 'post', 'test', now())";
    private static final int ROUNDS = 40;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Inject
    Vertx vertx;

    @BeforeEach
    void nothingIsStored() {
        Database.empty();
    }

    @Test
    void transactionsAtOnceInOneContextCommitEachItsOwnAndOneThatFailsTakesNoneAlong() {
        inOneContext(() -> Multi.createFrom()
                .range(0, ROUNDS * 5)
                .onItem()
                .transformToUni(lane -> transactions
                        .asSystem(() -> add("lane-" + lane)
                                .chain(() -> sql.execute("select pg_sleep(0.002)"))
                                .chain(() -> lane % 5 == 4 ? refused() : add("second-" + lane)))
                        .onFailure(Refused.class)
                        .recoverWithNull())
                .merge(5)
                .collect()
                .asList());

        List<String> kept = IntStream.range(0, ROUNDS * 5)
                .filter(lane -> lane % 5 != 4)
                .mapToObj(lane -> List.of("lane-" + lane, "second-" + lane))
                .flatMap(List::stream)
                .toList();
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(kept);
    }

    @Test
    void noneIsBegunWithinAnotherOne() {
        Uni<Void> nested =
                transactions.asSystem(() -> add("outer").chain(() -> transactions.asSystem(() -> add("inner"))));

        assertThatThrownBy(() -> nested.await().indefinitely())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("within another one");
        assertThat(stored()).isEmpty();
    }

    @Test
    void whoRecoversFromANestedOneHasWrittenNothingOfIt() {
        transactions
                .asSystem(() -> Multi.createBy()
                        .merging()
                        .streams(
                                swallowed(transactions.asSystem(() -> add("inner"))),
                                swallowed(transactions.asSubject(UUID.randomUUID(), () -> add("another"))))
                        .collect()
                        .asList()
                        .chain(() -> add("outer")))
                .await()
                .indefinitely();

        assertThat(stored()).containsExactly("outer");
    }

    @Test
    void oneFollowsAnotherFromEveryThreadAndContext() {
        Uni<Void> two = transactions.asSystem(() -> add("first")).chain(() -> transactions.asSystem(() -> add("then")));
        two.await().indefinitely();
        two = transactions.asSystem(() -> add("third")).chain(() -> transactions.asSystem(() -> add("fourth")));
        Uni<Void> again = two;
        inOneContext(() -> again);

        assertThat(stored()).containsExactlyInAnyOrder("first", "then", "third", "fourth");
    }

    @Test
    void whatComesOfItArrivesWhereItWasAskedFor() {
        inOneContext(() -> {
            var asked = Vertx.currentContext();
            return transactions
                    .asSystem(() -> add("one"))
                    .invoke(() -> assertThat(Vertx.currentContext()).isSameAs(asked));
        });
    }

    @Test
    void sqlIsRunInNoOtherPlace() {
        assertThatThrownBy(() -> add("lost").await().indefinitely())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside of a transaction");
        Uni<Void> afterwards = transactions.asSystem(() -> add("kept")).chain(() -> add("lost"));
        assertThatThrownBy(() -> afterwards.await().indefinitely()).isInstanceOf(IllegalStateException.class);
        assertThat(stored()).containsExactly("kept");
    }

    @Test
    void theDeclarationEndsWithItsTransaction() {
        UUID subject = UUID.randomUUID();
        String declared = "select coalesce(current_setting('app.subject', true), '') || '/' ||"
                + " coalesce(current_setting('app.scope', true), '')";

        assertThat(text(transactions.asSubject(subject, () -> read(declared)))).isEqualTo(subject + "/");
        assertThat(text(transactions.asSystem(() -> read(declared)))).isEqualTo("/system");
        assertThat(text(transactions.asSubject(subject, () -> read(declared)))).isEqualTo(subject + "/");
    }

    private Uni<String> read(String query) {
        return sql.execute(query).map(rows -> rows.iterator().next().getString(0));
    }

    private static String text(Uni<String> value) {
        return value.await().indefinitely();
    }

    private Uni<Void> add(String id) {
        return sql.execute(ADD, Tuple.of(id)).replaceWithVoid();
    }

    private static Multi<Void> swallowed(Uni<Void> transaction) {
        return transaction
                .onFailure(IllegalStateException.class)
                .recoverWithNull()
                .toMulti();
    }

    private static Uni<Void> refused() {
        return Uni.createFrom().failure(new Refused());
    }

    private static List<String> stored() {
        return Database.query("select id from recipient").stream()
                .map(row -> String.valueOf(row.get("id")))
                .toList();
    }

    private <T> void inOneContext(java.util.function.Supplier<Uni<T>> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        vertx.getOrCreateContext()
                .runOnContext(turn -> work.get().subscribe().with(done::complete, done::completeExceptionally));
        done.join();
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
