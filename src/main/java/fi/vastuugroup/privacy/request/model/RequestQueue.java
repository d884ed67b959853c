package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.deadline.DueFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requests that staff works on, without personal data: what waits, and how near its deadline is. */
@ApplicationScoped
public class RequestQueue {

    private final RequestRepository stored;
    private final Transactions transactions;
    private final RequestSettings settings;
    private final Clock clock;

    RequestQueue(RequestRepository stored, Transactions transactions, RequestSettings settings, Clock clock) {
        this.stored = stored;
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
    public Uni<Page<StoredRequest>> page(Filter filter, Cursor cursor, int limit) {
        LocalDate today = Helsinki.today(clock);
        RequestState state = filter.state();
        Right right = filter.right();
        DueFilter due = filter.due();
        Cursor.Place place = cursor.place();
        RequestRepository.QueueQuery query = new RequestRepository.QueueQuery(
                state == null ? null : state.slug(),
                right == null ? null : right.slug(),
                due == null ? null : due.slug(),
                today,
                today.plusDays(settings.soonDays()),
                place == null ? null : place.day(),
                place == null ? null : place.id(),
                limit);
        return transactions.asSystem(() -> stored.queue(query).map(found -> page(found, limit, cursor)));
    }

    private static Page<StoredRequest> page(List<RequestEntity> oneMore, int limit, Cursor cursor) {
        return Page.of(
                oneMore.stream().map(RequestEntity::stored).toList(),
                limit,
                cursor,
                request -> Cursor.Place.on(request.dueOn(), request.id()));
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
