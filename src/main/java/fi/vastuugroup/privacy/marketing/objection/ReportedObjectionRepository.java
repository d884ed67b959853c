package fi.vastuugroup.privacy.marketing.objection;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.ExpiringTable;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Period;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stores the reports of objections, within a transaction. */
@ApplicationScoped
class ReportedObjectionRepository implements PanacheRepositoryBase<ReportedObjectionEntity, UUID>, ExpiringRecords {

    private static final ExpiringTable OBJECTIONS = new ExpiringTable("reported_objection", "id", "recorded_at < $1");

    private final Sql sql;
    private final Clock clock;
    private final Period period;

    ReportedObjectionRepository(
            Sql sql,
            Clock clock,
            @ConfigProperty(name = "privacy.retention.reported-objections-period") Period period) {
        this.sql = sql;
        this.clock = clock;
        this.period = period;
    }

    @Override
    public Uni<Long> expire(int limit) {
        return OBJECTIONS.expire(sql, Helsinki.dayBefore(clock, period), limit);
    }
}
