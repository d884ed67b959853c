package fi.vastuugroup.privacy.platform.persistence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs steps one after the other, as everything in a transaction is done. */
public final class Sequences {

    private Sequences() {}

    /** Takes the step for each element, in order and one at a time; the first failure ends it. */
    public static <T> Uni<Void> each(Iterable<T> all, Function<? super T, Uni<?>> step) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(step)
                .onItem()
                .ignoreAsUni();
    }

    /**
     * Takes the step for each element, in order and one at a time, also behind one that fails: for steps of which none is the
     * next one's business. Fails in the end, if any did.
     */
    public static <T> Uni<Void> eachWhateverFails(Iterable<T> all, Function<? super T, Uni<?>> step) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUni(element -> Uni.createFrom().voidItem().call(() -> step.apply(element)))
                .collectFailures()
                .concatenate()
                .onItem()
                .ignoreAsUni();
    }

    /**
     * Takes the step for one portion after the other of what is too much for one; a portion that is not full is the last.
     *
     * @param size how much a full portion has
     * @param before what the first portion begins behind
     * @param read reads the portion behind an element: the next one begins behind the last of the one before
     */
    public static <T> Uni<Void> portions(
            int size, T before, Function<? super T, Uni<List<T>>> read, Function<? super List<T>, Uni<?>> step) {
        return read.apply(before)
                .chain(portion -> step.apply(portion)
                        .chain(() -> portion.size() < size
                                ? Uni.createFrom().voidItem()
                                : portions(size, portion.get(portion.size() - 1), read, step)));
    }

    /** Takes a step again as long as it finds as much to do as it does at once, and answers how much that was. */
    public static Uni<Void> whileFull(int size, Supplier<Uni<Integer>> step) {
        return step.get().chain(done -> done < size ? Uni.createFrom().voidItem() : whileFull(size, step));
    }
}
