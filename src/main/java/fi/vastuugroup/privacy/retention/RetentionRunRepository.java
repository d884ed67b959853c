package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.platform.time.Days;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds and stores runs, within a transaction. */
@ApplicationScoped
class RetentionRunRepository implements PanacheRepositoryBase<RetentionRunEntity, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final UUID BEHIND_ALL = new UUID(-1, -1);

    /** Finds so many runs of some days from before one, or the newest. */
    Uni<List<RetentionRunEntity>> page(Days days, @Nullable UUID after, int most) {
        return find(
                        "asOf >= ?1 and asOf <= ?2 and id < ?3",
                        NEWEST_FIRST,
                        Objects.requireNonNullElse(days.from(), FIRST),
                        Objects.requireNonNullElse(days.to(), LAST),
                        Objects.requireNonNullElse(after, BEHIND_ALL))
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
