package fi.vastuugroup.privacy.prohibition;

import fi.vastuugroup.privacy.identity.Principal;
import fi.vastuugroup.privacy.platform.ExpiringRecords;
import fi.vastuugroup.privacy.platform.Helsinki;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
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

    private final Clock clock;
    private final Period period;

    ReportedObjectionStore(
            Clock clock,
            @ConfigProperty(name = "privacy.retention.reported-objections-period", defaultValue = "P24M")
                    Period period) {
        this.clock = clock;
        this.period = period;
    }

    Uni<UUID> add(SqlConnection transaction, Principal.Partner partner, ObjectionReport report) {
        return transaction
                .preparedQuery(ADD)
                .execute(Tuple.of(
                        partner.id(),
                        report.reference(),
                        report.receivedAt().atOffset(ZoneOffset.UTC),
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.iterator().next().getUUID(0));
    }

    /** A report that is there. */
    Uni<ObjectionReport.Recorded> get(SqlConnection transaction, UUID id) {
        return transaction
                .preparedQuery(GET)
                .execute(Tuple.of(id))
                .map(rows -> new ObjectionReport.Recorded(
                        id, rows.iterator().next().getOffsetDateTime(0).toInstant()));
    }

    @Override
    public Uni<Long> expire(SqlConnection transaction, int limit) {
        return transaction
                .preparedQuery(EXPIRE)
                .execute(Tuple.of(
                        Helsinki.today(clock)
                                .minus(period)
                                .atStartOfDay(Helsinki.ZONE)
                                .toOffsetDateTime(),
                        limit))
                .map(rows -> (long) rows.rowCount());
    }
}
