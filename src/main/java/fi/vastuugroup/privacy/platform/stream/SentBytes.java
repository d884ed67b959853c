package fi.vastuugroup.privacy.platform.stream;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The bytes of a request as its sender wrote them, whatever was done to them for the way. */
sealed interface SentBytes permits PlainBytes, GzipBytes {

    /** Adds what came in. */
    void add(byte[] bytes);

    /**
     * Takes the next bytes, so many at the most as fit into the heap at any time; null where more must come in before.
     *
     * @throws ProblemException where what came in cannot be read
     */
    byte @Nullable [] next();

    /**
     * Ends it, once all that came in was taken.
     *
     * @throws ProblemException where something is missing
     */
    void end();

    /** Gives back what it holds. */
    void close();
}
