package fi.vastuugroup.privacy.register.batch;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Set;

/**
 * Knows who may market beside the controller and the configured partners. The feature that keeps the recipients implements
 * it, and is asked once for a chunk whose lines name somebody else.
 */
public interface KnownMarketers {

    /** Answers those of the names that are a partner's, in the caller's transaction. */
    Uni<Set<String>> among(Collection<String> names);
}
