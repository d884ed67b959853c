package fi.vastuugroup.privacy.platform.persistence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/** Does one thing after the other, as everything in a transaction is done. */
public final class Sequences {

    private Sequences() {}

    /** Takes the step for each, in order and one at a time; the first that fails is the last that is tried. */
    public static <T> Uni<Void> each(Iterable<T> all, Function<? super T, Uni<?>> step) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(step)
                .onItem()
                .ignoreAsUni();
    }
}
