package fi.vastuugroup.privacy.marketing.objection;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** That a partner reported an objection, and when; whose it was is not here. */
@ApplicationScoped
class ReportedObjectionStore implements ExpiringRecords {

    private static final String ADD = """
            insert into reported_objection (partner, reference, received_at, recorded_at) values ($1, $2, $3, $4)
            returning id""";

    private static final String GET = "select recorded_at from reported_objection where id = $1";

    private static final String EXPIRE = """
            delete from reported_objection where id in (
                select id from reported_objection where recorded_at < $1 limit $2 for update skip locked)""";

    private final Sql sql;
    private final Clock clock;
    private final Period period;

    ReportedObjectionStore(
            Sql sql,
            Clock clock,
            @ConfigProperty(name = "privacy.retention.reported-objections-period", defaultValue = "P24M")
                    Period period) {
        this.sql = sql;
        this.clock = clock;
        this.period = period;
    }

    Uni<UUID> add(Principal.Partner partner, ObjectionReport report) {
        return sql.execute(
                        ADD,
                        Tuple.of(
                                partner.id(),
                                report.reference(),
                                report.receivedAt().atOffset(ZoneOffset.UTC),
                                clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.iterator().next().getUUID(0));
    }

    /** A report that is there. */
    Uni<ObjectionReport.Recorded> get(UUID id) {
        return sql.execute(GET, Tuple.of(id))
                .map(rows -> new ObjectionReport.Recorded(
                        id, rows.iterator().next().getOffsetDateTime(0).toInstant()));
    }

    @Override
    public Uni<Long> expire(int limit) {
        return sql.execute(
                        EXPIRE,
                        Tuple.of(
                                Helsinki.today(clock)
                                        .minus(period)
                                        .atStartOfDay(Helsinki.ZONE)
                                        .toOffsetDateTime(),
                                limit))
                .map(rows -> (long) rows.rowCount());
    }
}
