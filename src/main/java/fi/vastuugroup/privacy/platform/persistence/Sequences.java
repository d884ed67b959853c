package fi.vastuugroup.privacy.platform.persistence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

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
}
