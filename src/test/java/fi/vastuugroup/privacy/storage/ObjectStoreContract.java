package fi.vastuugroup.privacy.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store promises ({@link ObjectStore}): each kind is tried by a subclass. */
abstract class ObjectStoreContract {

    static final String AREA = "recordings";

    /** More than two pieces of any store, and not a round number. */
    static final int SIZE = 2_500_001;

    private static final byte[] CONTENT = Contents.of(SIZE);
    private final IllegalStateException callers = new IllegalStateException("the caller has hung up");

    final Vertx vertx = Vertx.vertx();

    abstract ObjectStore store();

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    static ObjectKey key() {
        return new ObjectKey(AREA, UUID.randomUUID());
    }

    ObjectKey stored(byte[] content) {
        ObjectKey key = key();
        store().put(key, "audio/mpeg", content.length, Contents.inParts(content))
                .await()
                .indefinitely();
        return key;
    }

    boolean exists(ObjectKey key) {
        return store().exists(key).await().indefinitely();
    }

    List<StoredObject> listed() {
        return store().list(AREA, null, 1000).await().indefinitely();
    }

    @Test
    void whatIsStoredIsRead() {
        ObjectKey key = stored(CONTENT);

        assertThat(Contents.whole(store().read(key, 0, SIZE))).isEqualTo(CONTENT);
        assertThat(exists(key)).isTrue();
        assertThat(listed()).singleElement().satisfies(object -> {
            assertThat(object.key()).isEqualTo(key);
            assertThat(object.bytes()).isEqualTo(SIZE);
            assertThat(object.storedAt())
                    .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(2));
        });
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2500000, 1", "1048570, 12", "131072, 1", "1, 2500000", "2500001, 0", "7, 0"})
    void aPartIsReadFromItsFirstByteToItsLast(int from, int bytes) {
        ObjectKey key = stored(CONTENT);

        assertThat(Contents.whole(store().read(key, from, bytes)))
                .isEqualTo(Arrays.copyOfRange(CONTENT, from, from + bytes));
    }

    @ParameterizedTest
    @CsvSource({"0, 11", "10, 1", "5, 6", "4000000, 1"})
    void aPartBehindTheEndIsRefused(int from, int bytes) {
        ObjectKey key = stored(Contents.of(10));

        assertThatThrownBy(() -> Contents.whole(store().read(key, from, bytes)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsAnObjectToo() {
        ObjectKey key = stored(new byte[0]);

        assertThat(exists(key)).isTrue();
        assertThat(Contents.whole(store().read(key, 0, 0))).isEmpty();
    }

    @Test
    void whatIsNotThereIsSaidNotToBeThere() {
        stored(Contents.of(10));
        ObjectKey key = key();

        assertThat(exists(key)).isFalse();
        assertThatThrownBy(() -> Contents.whole(store().read(key, 0, 10))).isInstanceOf(NoSuchObjectException.class);
        assertThatThrownBy(() -> Contents.whole(store().read(key, 0, 0))).isInstanceOf(NoSuchObjectException.class);
        assertThat(store().list("attachments", null, 10).await().indefinitely()).isEmpty();
    }

    @Test
    void whatIsDeletedIsGoneAndCanBeDeletedAgain() {
        ObjectKey key = stored(CONTENT);
        ObjectKey other = stored(Contents.of(10));

        store().delete(key).await().indefinitely();
        store().delete(key).await().indefinitely();

        assertThat(exists(key)).isFalse();
        assertThatThrownBy(() -> Contents.whole(store().read(key, 0, 10))).isInstanceOf(NoSuchObjectException.class);
        assertThat(listed()).extracting(StoredObject::key).containsExactly(other);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 23, 24, 1000})
    void aListGoesOnWhereItEnded(int page) {
        List<ObjectKey> keys = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            keys.add(stored(Contents.of(i)));
        }
        store().put(
                        new ObjectKey("attachments", UUID.randomUUID()),
                        "text/plain",
                        0,
                        Multi.createFrom().empty())
                .await()
                .indefinitely();
        keys.sort(Comparator.comparing(ObjectKey::name));

        List<ObjectKey> found = new ArrayList<>();
        List<StoredObject> next = store().list(AREA, null, page).await().indefinitely();
        while (!next.isEmpty()) {
            assertThat(next).hasSizeLessThanOrEqualTo(page);
            next.forEach(object -> found.add(object.key()));
            next = store().list(AREA, found.get(found.size() - 1), page).await().indefinitely();
        }

        assertThat(found).isEqualTo(keys);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_500_000, 2_500_002, 9_000_000})
    void contentOfAnotherLengthIsNotStored(int said) {
        ObjectKey key = key();

        assertThatThrownBy(() -> store().put(key, "audio/mpeg", said, Contents.inParts(CONTENT))
                        .await()
                        .indefinitely())
                .isInstanceOf(IllegalArgumentException.class);
        assertNothingIsThere(key);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000_000, SIZE})
    void contentThatFailsIsNotStoredAndItsFailureGoesOn(int after) {
        ObjectKey key = key();
        Multi<Buffer> content = Multi.createBy()
                .concatenating()
                .streams(
                        Contents.inParts(Arrays.copyOf(CONTENT, after)),
                        Multi.createFrom().failure(callers));

        assertThatThrownBy(() ->
                        store().put(key, "audio/mpeg", SIZE, content).await().indefinitely())
                .isSameAs(callers);
        assertNothingIsThere(key);
    }

    @Test
    void whoGivesUpLeavesNothing() throws InterruptedException {
        ObjectKey key = key();
        AtomicBoolean cancelled = new AtomicBoolean();
        Multi<Buffer> endless = Multi.createBy()
                .concatenating()
                .streams(Contents.inParts(CONTENT), Multi.createFrom().nothing())
                .onCancellation()
                .invoke(() -> cancelled.set(true));

        Cancellable put =
                store().put(key, "audio/mpeg", SIZE + 1, endless).subscribe().with(stored -> {});
        TimeUnit.MILLISECONDS.sleep(500);
        put.cancel();

        eventually(cancelled::get);
        eventually(() -> listed().isEmpty());
        assertThat(exists(key)).isFalse();
    }

    @Test
    void aReaderTakesItsTime() throws InterruptedException {
        ObjectKey key = stored(CONTENT);
        AssertSubscriber<Buffer> reader =
                store().read(key, 0, SIZE).subscribe().withSubscriber(AssertSubscriber.create(1));
        reader.awaitItems(1);
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(reader.getItems().size()).isEqualTo(1);

        reader.request(Long.MAX_VALUE).awaitCompletion(Duration.ofSeconds(20));

        assertThat(Contents.whole(Multi.createFrom().iterable(reader.getItems())))
                .isEqualTo(CONTENT);
    }

    @Test
    void aReaderMayLeave() {
        ObjectKey key = stored(CONTENT);
        for (int i = 0; i < 100; i++) {
            AssertSubscriber<Buffer> reader =
                    store().read(key, 0, SIZE).subscribe().withSubscriber(AssertSubscriber.create(1));
            reader.cancel();
        }

        assertThat(Contents.whole(store().read(key, 0, SIZE))).isEqualTo(CONTENT);
    }

    @Test
    void answersComeToWhoeverAsked() throws Exception {
        ObjectKey key = stored(CONTENT);
        ObjectKey other = key();

        assertThat(contexts(store().exists(key).replaceWithVoid())).isTrue();
        assertThat(contexts(store().read(key, 0, SIZE).onItem().ignoreAsUni())).isTrue();
        assertThat(contexts(store().put(other, "audio/mpeg", SIZE, Contents.inParts(CONTENT))))
                .isTrue();
        assertThat(contexts(store().delete(other))).isTrue();
    }

    /** Whether an answer comes to the context that asked. */
    private boolean contexts(Uni<Void> asked) throws InterruptedException, ExecutionException, TimeoutException {
        Context context = vertx.getOrCreateContext();
        CompletableFuture<Boolean> same = new CompletableFuture<>();
        context.runOnContext(begun -> asked.subscribe()
                .with(answer -> same.complete(Vertx.currentContext() == context), same::completeExceptionally));
        return same.get(20, TimeUnit.SECONDS);
    }

    void assertNothingIsThere(ObjectKey key) {
        assertThat(exists(key)).isFalse();
        assertThatThrownBy(() -> Contents.whole(store().read(key, 0, 1))).isInstanceOf(NoSuchObjectException.class);
        assertThat(listed()).isEmpty();
    }

    static void eventually(BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < 200 && !holds.getAsBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }
}
