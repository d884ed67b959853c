package fi.vastuugroup.privacy.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds the subjects to whom keyed identifiers belong. The register, which knows, implements it. */
public interface IdentifierOwners {

    /** The subjects known by each hash; a hash that nobody is known by is absent. */
    Uni<Map<Buffer, List<UUID>>> of(Buffer[] hashes);
}
