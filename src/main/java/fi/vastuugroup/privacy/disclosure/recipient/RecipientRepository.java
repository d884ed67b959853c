package fi.vastuugroup.privacy.disclosure.recipient;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Finds and stores recipients, within a transaction. */
@ApplicationScoped
class RecipientRepository implements PanacheRepositoryBase<RecipientEntity, String> {

    private static final Sort IN_ORDER = Sort.by("name", "id");

    Uni<List<RecipientEntity>> inOrder() {
        return listAll(IN_ORDER);
    }

    /** The processors, those included that handle nothing any more. */
    Uni<List<RecipientEntity>> processors() {
        return list("kind", IN_ORDER, RecipientKind.PROCESSOR);
    }

    /** Locks a recipient until the transaction ends. */
    Uni<Optional<RecipientEntity>> locked(String id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(Optional::ofNullable);
    }

    Uni<Optional<RecipientEntity>> ofPartner(String partner) {
        return find("partner", partner).firstResult().map(Optional::ofNullable);
    }

    /** Whether another recipient is the partner. */
    Uni<Boolean> isTaken(String partner, String id) {
        return count("partner = ?1 and id <> ?2", partner, id).map(others -> others > 0);
    }
}
