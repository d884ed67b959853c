package fi.vastuugroup.privacy.platform.eventloop;

import io.smallrye.mutiny.Uni;

/**
 * One answer for all who wait for it, whatever threads they are on. The question is asked when the first subscribes, and once;
 * who comes later has its answer, or its failure. It goes on when whoever waited has left, as work has to that is written in
 * steps of which none is to be the last.
 */
public final class SharedAnswer {

    private SharedAnswer() {}

    /**
     * Shares what comes of a question; it arrives in the context of each who subscribes. Between them and what Mutiny remembers
     * stands an emitter: what is remembered may come to a subscriber before its subscription does, and a chain of steps takes
     * what comes of its second step for what comes of its first then.
     */
    public static <T> Uni<T> of(Uni<T> question) {
        Uni<T> remembered = question.memoize().indefinitely();
        return CallerContext.resume(
                Uni.createFrom().emitter(waiting -> remembered.subscribe().with(waiting::complete, waiting::fail)));
    }
}
