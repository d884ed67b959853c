package fi.vastuugroup.privacy.request.report;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.request.assessment.Right;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts requests in the database, with all totals by one statement, so that lines and totals are of one moment. */
@ApplicationScoped
class RequestReportReads {

    /**
     * That the deadline was extended stays known by the step where the words are gone. A request that was taken back has
     * no answer.
     */
    private static final String COUNT = """
            with received as (
                select to_char(received_on, 'YYYY-MM') as month, exercised, due_on, received_on,
                    case when state = 'cancelled' then 'cancelled'
                        when exercised = 'contact' and outcome = 'granted' then 'dealt-with'
                        when exercised = 'contact' and outcome = 'refused' then 'not-taken-up'
                        else coalesce(outcome, 'open') end as outcome,
                    case when state <> 'cancelled' then (closed_at at time zone 'Europe/Helsinki')::date end as answered_on,
                    closed_at is null and nearness(state, due_on, $3, $3) = 'overdue' as overdue,
                    extension_reason is not null or words_gone_at is not null and exists (
                        select from request_step step where step.request_id = request.id and step.code = 'extended')
                        as extended
                from request where received_on between $1 and $2)
            select month, exercised, outcome, count(*), count(*) filter (where answered_on <= due_on),
                count(*) filter (where answered_on > due_on), count(*) filter (where extended),
                count(*) filter (where outcome = 'open'), count(*) filter (where overdue),
                percentile_cont(0.5) within group (order by answered_on - received_on),
                max(answered_on - received_on)::bigint
            from received group by grouping sets ((month, exercised, outcome), (exercised), (month), (outcome), ())""";

    private static final String COUNT_OPEN = """
            select count(*), count(*) filter (where nearness(state, due_on, $1, $1) = 'overdue')
            from request where closed_at is null""";

    private final Sql sql;

    RequestReportReads(Sql sql) {
        this.sql = sql;
    }

    /** Some requests of a period, by what they have in common; null where they differ in it. */
    record Group(
            @Nullable String month,
            @Nullable Right right,
            @Nullable ReportedOutcome outcome,
            RequestCounts counts) {}

    /** Counts what came in on the days, in lines, by each of month, right and outcome, and as a whole. */
    Uni<List<Group>> count(LocalDate from, LocalDate to, LocalDate today) {
        return sql.list(COUNT, Tuple.of(from, to, today), RequestReportReads::group);
    }

    /** Counts what is open. */
    Uni<RequestReport.OpenNow> countOpen(LocalDate today) {
        return sql.one(COUNT_OPEN, Tuple.of(today), row -> new RequestReport.OpenNow(row.getLong(0), row.getLong(1)))
                .map(Optional::orElseThrow);
    }

    private static Group group(Row row) {
        return new Group(
                row.getString(0),
                Slugs.ofNullable(Right.class, row.getString(1)),
                Slugs.ofNullable(ReportedOutcome.class, row.getString(2)),
                new RequestCounts(
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        row.getDouble(9),
                        row.getLong(10)));
    }
}
