package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.request.assessment.Right;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The requests that staff works on, without personal data: what waits, and how near its deadline is. */
@ApplicationScoped
public class RequestQueue {

    private static final String QUEUE = """
            select * from request
            where ($1::text is null and closed_at is null or state = $1)
                and ($2::text is null or exercised = $2)
                and ($3::text is null or closed_at is null and $3 = nearness(state, due_on, $4, $5))
                and ($6::uuid is null or (due_on, id) > (select due_on, id from request where id = $6))
            order by due_on, id limit $7""";

    private final Sql sql;
    private final Transactions transactions;
    private final RequestSettings settings;
    private final Clock clock;

    RequestQueue(Sql sql, Transactions transactions, RequestSettings settings, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Which requests are asked for.
     *
     * @param state null: those that are open
     */
    public record Filter(
            @Nullable RequestState state,
            @Nullable Right right,
            @Nullable DueFilter due) {}

    /** Those whose deadline is nearest first. */
    public Uni<Page<StoredRequest>> page(Filter filter, @Nullable UUID after, int limit) {
        LocalDate today = Helsinki.today(clock);
        RequestState state = filter.state();
        Right right = filter.right();
        DueFilter due = filter.due();
        return transactions.asSystem(() -> sql.execute(
                        QUEUE,
                        Tuple.tuple()
                                .addString(state == null ? null : state.slug())
                                .addString(right == null ? null : right.slug())
                                .addString(due == null ? null : due.slug())
                                .addLocalDate(today)
                                .addLocalDate(today.plusDays(settings.soonDays()))
                                .addUUID(after)
                                .addInteger(limit + 1))
                .map(rows -> RequestStore.page(rows, limit)));
    }

    /** How near the deadline of an open request is today. */
    public DueFilter due(StoredRequest request) {
        LocalDate today = Helsinki.today(clock);
        if (request.state() == RequestState.AWAITING_IDENTIFICATION) {
            return DueFilter.PAUSED;
        }
        if (request.dueOn().isBefore(today)) {
            return DueFilter.OVERDUE;
        }
        return request.dueOn().isAfter(today.plusDays(settings.soonDays())) ? DueFilter.LATER : DueFilter.SOON;
    }
}
