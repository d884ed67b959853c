package fi.vastuugroup.privacy.retention;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds and stores runs, within a transaction. */
@ApplicationScoped
class RetentionRunRepository implements PanacheRepositoryBase<RetentionRunEntity, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    /** Finds so many runs from before one, or the newest. */
    Uni<List<RetentionRunEntity>> page(@Nullable UUID after, int most) {
        return (after == null ? findAll(NEWEST_FIRST) : find("id < ?1", NEWEST_FIRST, after))
                .range(0, most - 1)
                .list();
    }

    /** The last two runs that dated all held items anew, the newest first. */
    Uni<List<RetentionRunEntity>> lastRedatings() {
        return find("redatedTo is not null", NEWEST_FIRST).range(0, 1).list();
    }

    /** Finds the newest of the runs that came to their end; null where none has. */
    Uni<@Nullable RetentionRunEntity> lastFinished() {
        return find("finishedAt is not null", NEWEST_FIRST).firstResult();
    }
}
