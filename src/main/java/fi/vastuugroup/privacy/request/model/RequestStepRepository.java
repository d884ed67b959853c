package fi.vastuugroup.privacy.request.model;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored steps of requests, within a transaction. */
@ApplicationScoped
class RequestStepRepository implements PanacheRepositoryBase<RequestStepEntity, UUID> {

    /** Oldest first. */
    Uni<List<RequestStepEntity>> of(List<UUID> requests) {
        return list("requestId in ?1", Sort.by("id"), requests);
    }
}
