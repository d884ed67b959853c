package fi.vastuugroup.privacy.platform.eventloop;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** All who wait for an answer get it, each in its own context, whenever it comes. */
class SharedAnswerTest {

    private static final int ROUNDS = 100_000;
    private static final int LONGEST_DELAY = 500;

    private final AtomicInteger asked = new AtomicInteger();
    private final CompletableFuture<Integer> answer = new CompletableFuture<>();
    private final Uni<Integer> shared = SharedAnswer.of(Uni.createFrom().completionStage(() -> {
        asked.incrementAndGet();
        return answer;
    }));

    @Test
    void nobodyAsksBeforeSomebodyWaitsAndNobodyTwice() {
        assertThat(asked).hasValue(0);
        CompletableFuture<Integer> one = shared.subscribeAsCompletionStage();
        CompletableFuture<Integer> other = shared.subscribeAsCompletionStage();

        answer.complete(7);

        assertThat(List.of(one.join(), other.join(), shared.await().indefinitely()))
                .containsOnly(7);
        assertThat(asked).hasValue(1);
    }

    @Test
    void aFailureIsEverybodysToo() {
        CompletableFuture<Integer> one = shared.subscribeAsCompletionStage();

        answer.completeExceptionally(new IllegalStateException("away"));

        assertThatThrownBy(one::join).hasRootCauseMessage("away");
        assertThatThrownBy(() -> shared.await().indefinitely()).hasMessage("away");
    }

    @Test
    void whoLeavesTakesTheAnswerFromNobody() {
        CompletableFuture<Integer> one = shared.subscribeAsCompletionStage();
        CompletableFuture<Integer> other = shared.subscribeAsCompletionStage();
        one.cancel(true);

        answer.complete(7);

        assertThat(other.join()).isEqualTo(7);
    }

    @Test
    void eachGoesOnInItsOwnContext() throws Exception {
        VertxInternal vertx = (VertxInternal) Vertx.vertx();
        try {
            List<Context> contexts = List.of(vertx.createEventLoopContext(), vertx.createEventLoopContext());
            ConcurrentHashMap<Context, Context> went = new ConcurrentHashMap<>();
            List<CompletableFuture<Integer>> all = new ArrayList<>();
            for (Context context : contexts) {
                CompletableFuture<Integer> one = new CompletableFuture<>();
                all.add(one);
                context.runOnContext(turn -> shared.invoke(item -> went.put(context, Vertx.currentContext()))
                        .subscribe()
                        .with(one::complete, one::completeExceptionally));
            }

            answer.complete(7);

            for (CompletableFuture<Integer> one : all) {
                assertThat(one.get(10, SECONDS)).isEqualTo(7);
            }
            assertThat(went).hasSize(2).allSatisfy((own, at) -> assertThat(at).isSameAs(own));
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, SECONDS);
        }
    }

    /** The answer comes while another thread begins to wait for it: very often, for the moment is short. */
    @Test
    void whoBeginsToWaitAsTheAnswerComesGoesOnOnce() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                CompletableFuture<Integer> comes = new CompletableFuture<>();
                Uni<Integer> each = SharedAnswer.of(Uni.createFrom().completionStage(comes));
                each.subscribe().with(item -> {});
                CountDownLatch ready = new CountDownLatch(1);
                int delay = round % LONGEST_DELAY;
                other.execute(() -> {
                    ready.countDown();
                    spin(delay);
                    comes.complete(7);
                });
                ready.await();
                AtomicInteger steps = new AtomicInteger();

                CompletableFuture<String> waits = each.chain(item -> {
                            steps.incrementAndGet();
                            return Uni.createFrom().item("went on with " + item);
                        })
                        .subscribeAsCompletionStage();

                assertThat(waits.get(10, SECONDS)).isEqualTo("went on with 7");
                assertThat(steps).hasValue(1);
            }
        } finally {
            other.shutdownNow();
        }
    }

    private static void spin(int times) {
        for (int i = 0; i < times; i++) {
            Thread.onSpinWait();
        }
    }
}
