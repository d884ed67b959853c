package fi.vastuugroup.privacy.disclosure.feed;

import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.ACME;
import static fi.vastuugroup.privacy.disclosure.DisclosureFixture.changes;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.testing.Database;
import fi.vastuugroup.privacy.testing.MovableClock;
import fi.vastuugroup.privacy.testing.Portal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever reads the feed to its end, however it is written meanwhile, has every event once. */
@QuarkusTest
class ChangesFeedTest {

    private static final String WRITE =
            "insert into change_event (partner, reference, type, changed_at) values ($1, $2, 'prohibition', $3)";

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    ChangesExpiry expiry;

    @BeforeEach
    void nothingHappened() {
        Database.empty();
    }

    @Test
    void noEventIsLostOrRepeatedUnderConcurrentWritersAndReaders() throws Exception {
        int writers = 8;
        int events = 25;
        Set<String> committed = ConcurrentHashMap.newKeySet();
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(writers + 3);
        try {
            List<Future<List<String>>> readers = IntStream.range(0, 3)
                    .mapToObj(reader -> threads.submit(() -> read(writing)))
                    .toList();
            List<Callable<Void>> work = IntStream.range(0, writers)
                    .<Callable<Void>>mapToObj(writer -> () -> {
                        for (int i = 0; i < events; i++) {
                            write("D-" + writer + "-" + i, committed);
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> written : threads.invokeAll(work)) {
                written.get();
            }
            writing.set(false);

            assertThat(committed).hasSizeBetween(1, writers * events - 1);
            List<String> order = readers.get(0).get();
            for (Future<List<String>> reader : readers) {
                assertThat(reader.get())
                        .doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(committed)
                        .isEqualTo(order);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** A transaction that takes its time, and sometimes ends for nothing: its event's id is long behind the others'. */
    private void write(String reference, Set<String> committed) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        boolean rolledBack = random.nextInt(5) == 0;
        Duration pause = Duration.ofMillis(random.nextInt(60));
        try {
            transactions
                    .asSystem(() -> sql.execute(
                                    WRITE,
                                    Tuple.of(
                                            ACME, reference, MovableClock.time().atOffset(ZoneOffset.UTC)))
                            .chain(() -> sql.execute("select pg_sleep($1)", Tuple.of(pause.toMillis() / 1000.0)))
                            .chain(() -> rolledBack
                                    ? Uni.createFrom().<Void>failure(new IllegalStateException("rolled back"))
                                    : Uni.createFrom().voidItem()))
                    .await()
                    .indefinitely();
            committed.add(reference);
        } catch (IllegalStateException wanted) {
            assertThat(rolledBack).isTrue();
        }
    }

    private static List<String> read(AtomicBoolean writing) {
        List<String> references = new ArrayList<>();
        String cursor = null;
        boolean last = false;
        while (true) {
            boolean over = !writing.get();
            JsonPath page = changes(ACME, cursor, 7);
            references.addAll(page.getList("items.reference", String.class));
            cursor = page.getString("nextCursor");
            if (over && last && page.getList("items").isEmpty()) {
                return references;
            }
            last = over;
        }
    }

    @Test
    void anEventThatCommitsLateComesAfterThoseThatWereReadBefore() {
        add("D-first");
        String cursor = changes(ACME, null, 10).getString("nextCursor");
        add("D-second");

        JsonPath next = changes(ACME, cursor, 10);
        assertThat(next.getList("items.reference")).containsExactly("D-second");
        assertThat(next.getBoolean("more")).isFalse();
        assertThat(changes(ACME, cursor, 10).getList("items.reference")).containsExactly("D-second");
        assertThat(changes(ACME, next.getString("nextCursor"), 10).getList("items"))
                .isEmpty();
    }

    @Test
    void pagesSayWhetherThereIsMore() {
        IntStream.range(0, 5).forEach(i -> add("D-" + i));

        JsonPath first = changes(ACME, null, 3);
        JsonPath second = changes(ACME, first.getString("nextCursor"), 3);

        assertThat(first.getBoolean("more")).isTrue();
        assertThat(first.getList("items")).hasSize(3);
        assertThat(second.getBoolean("more")).isFalse();
        assertThat(second.getList("items")).hasSize(2);
    }

    @Test
    void aCursorOfAnotherEpochBeyondTheEndOrOfExpiredEventsIsToldSo() {
        add("D-old");
        String cursor = changes(ACME, null, 10).getString("nextCursor");
        add("D-unread");
        assertThat(status(new FeedCursor(UUID.randomUUID(), 0).encoded(ChangesFilter.ALL)))
                .isEqualTo(410);
        UUID epoch = UUID.fromString(String.valueOf(Database.value("select epoch from change_feed")));
        assertThat(status(new FeedCursor(epoch, 99).encoded(ChangesFilter.ALL))).isEqualTo(410);
        assertThat(status("nonsense")).isEqualTo(400);

        MovableClock.forward(Duration.ofDays(91));
        add("D-new");
        while (transactions.asSystem(() -> expiry.expire(10)).await().indefinitely() > 0) {}

        assertThat(status(cursor)).isEqualTo(410);
        JsonPath fromOldest = changes(ACME, null, 1);
        assertThat(fromOldest.getList("items.reference")).containsExactly("D-new");
        assertThat(changes(ACME, fromOldest.getString("nextCursor"), 1).getList("items"))
                .isEmpty();
    }

    @Test
    void anEventThatNobodyReadBeforeItExpiredIsMissed() {
        String cursor = changes(ACME, null, 10).getString("nextCursor");
        add("D-unread");
        MovableClock.forward(Duration.ofDays(91));

        transactions.asSystem(() -> expiry.expire(10)).await().indefinitely();

        assertThat(status(cursor)).isEqualTo(410);
    }

    private static int status(@Nullable String cursor) {
        return Portal.asPartner(ACME)
                .queryParam("cursor", cursor)
                .get("/api/v1/prohibition-changes")
                .statusCode();
    }

    private static void add(String reference) {
        Database.execute(
                "insert into change_event (partner, reference, type, changed_at) values (?, ?, 'prohibition', ?)",
                ACME,
                reference,
                MovableClock.time().atOffset(ZoneOffset.UTC));
    }
}
