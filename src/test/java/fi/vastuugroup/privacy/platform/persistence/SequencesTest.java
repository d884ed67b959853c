package fi.vastuugroup.privacy.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.mutiny.CompositeException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is done for each is done one at a time, and no further than the first failure, unless it is nobody else's business. */
class SequencesTest {

    @Test
    void theNextStepWaitsForTheOneBefore() {
        List<UniEmitter<? super Integer>> begun = new ArrayList<>();
        var all = Sequences.each(List.of(1, 2), number -> Uni.createFrom().<Integer>emitter(begun::add))
                .subscribe()
                .asCompletionStage();

        assertThat(begun).hasSize(1);
        begun.get(0).complete(1);
        assertThat(begun).hasSize(2);
        assertThat(all).isNotDone();
        begun.get(1).complete(null);
        assertThat(all).isCompletedWithValue(null);
    }

    @Test
    void nothingFollowsAFailure() {
        List<Integer> done = new ArrayList<>();
        Uni<Void> all = Sequences.each(List.of(1, 2, 3), number -> {
            done.add(number);
            if (number == 2) {
                throw new IllegalStateException("the second");
            }
            return Uni.createFrom().voidItem();
        });

        assertThrows(IllegalStateException.class, () -> all.await().indefinitely());
        assertThat(done).containsExactly(1, 2);
    }

    @Test
    void whatIsNobodyElsesBusinessFailsInTheEnd() {
        List<Integer> done = new ArrayList<>();
        Uni<Void> all = Sequences.eachWhateverFails(List.of(1, 2, 3, 4), number -> {
            done.add(number);
            if (number == 2) {
                throw new IllegalStateException("at once");
            }
            return number == 3
                    ? Uni.createFrom().failure(new IllegalArgumentException("later"))
                    : Uni.createFrom().voidItem();
        });

        assertThat(assertThrows(CompositeException.class, () -> all.await().indefinitely())
                        .getCauses())
                .extracting(Throwable::getMessage)
                .containsExactly("at once", "later");
        assertThat(done).containsExactly(1, 2, 3, 4);
    }

    @Test
    void whateverFailsTheNextStepWaitsForTheOneBefore() {
        List<UniEmitter<? super Integer>> begun = new ArrayList<>();
        var all = Sequences.eachWhateverFails(
                        List.of(1, 2), number -> Uni.createFrom().<Integer>emitter(begun::add))
                .subscribe()
                .asCompletionStage();

        assertThat(begun).hasSize(1);
        begun.get(0).fail(new IllegalStateException("the first"));
        assertThat(begun).hasSize(2);
        assertThat(all).isNotDone();
        begun.get(1).complete(null);
        assertThat(all).isCompletedExceptionally();
    }

    @Test
    void nothingIsToDoForNone() {
        assertThat(Sequences.each(List.of(), nothing -> Uni.createFrom().nothing())
                        .subscribe()
                        .asCompletionStage())
                .isCompleted();
    }

    @Test
    void aLongListNeedsNoDeepStack() {
        int[] done = {0};

        Sequences.each(Collections.nCopies(200_000, 1), one -> {
                    done[0] += one;
                    return Uni.createFrom().voidItem();
                })
                .await()
                .indefinitely();

        assertThat(done[0]).isEqualTo(200_000);
    }

    @Test
    void eachPortionBeginsBehindTheLastElementUntilOneIsNotFull() {
        List<List<Integer>> done = new ArrayList<>();

        Sequences.portions(
                        2,
                        0,
                        after -> Uni.createFrom()
                                .item(IntStream.rangeClosed(after + 1, Math.min(after + 2, 5))
                                        .boxed()
                                        .toList()),
                        portion -> {
                            done.add(List.copyOf(portion));
                            return Uni.createFrom().voidItem();
                        })
                .await()
                .indefinitely();

        assertThat(done).containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
    }

    @Test
    void aStepIsTakenAgainUntilItFindsLessThanItDoesAtOnce() {
        Iterator<Integer> found = List.of(3, 3, 2, 3).iterator();

        Sequences.whileFull(3, () -> Uni.createFrom().item(found.next()))
                .await()
                .indefinitely();

        assertThat(found).toIterable().containsExactly(3);
    }
}
