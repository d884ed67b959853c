package fi.vastuugroup.privacy.marketing.choice;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads the stored entries of the consent log, within a transaction. */
@ApplicationScoped
class ConsentLogRepository implements PanacheRepositoryBase<ConsentLogEntity, UUID> {

    /** Reads all entries about a person, oldest first. */
    Uni<List<ConsentEntry>> of(UUID subject) {
        return list("subjectId", Sort.by("at", "id"), subject)
                .map(entries -> entries.stream().map(ConsentLogEntity::entry).toList());
    }
}
