package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.audit.AccessLog;
import fi.vastuugroup.privacy.audit.LookReason;
import fi.vastuugroup.privacy.audit.Viewer;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.request.assessment.Right;
import fi.vastuugroup.privacy.request.deadline.DueFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The requests that staff works on, without personal data: what waits, and how near its deadline is. */
@ApplicationScoped
public class RequestQueue {

    private final RequestRepository stored;
    private final OpenRequestStore open;
    private final Transactions transactions;
    private final RequestSettings settings;
    private final AccessLog accessLog;
    private final Clock clock;

    RequestQueue(
            RequestRepository stored,
            OpenRequestStore open,
            Transactions transactions,
            RequestSettings settings,
            AccessLog accessLog,
            Clock clock) {
        this.stored = stored;
        this.open = open;
        this.transactions = transactions;
        this.settings = settings;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /**
     * Which requests are asked for.
     *
     * @param state null: those that are open, or, of one reference or subject, all
     * @param reference as the person says it
     * @param awaitsAnswer as of an {@link Entry}; null: either
     */
    public record Filter(
            @Nullable RequestState state,
            @Nullable Right right,
            @Nullable DueFilter due,
            @Nullable String reference,
            @Nullable UUID subject,
            @Nullable ReceivedVia channel,
            @Nullable Boolean awaitsAnswer) {

        private boolean isAboutSomebody() {
            return reference != null || subject != null;
        }
    }

    /**
     * A request in the queue.
     *
     * @param awaitsAnswer whether it is open and the person wrote last
     */
    public record Entry(StoredRequest request, boolean awaitsAnswer) {}

    /**
     * Those whose deadline is nearest first. That a subject has requests is personal data: a list of theirs is a look.
     *
     * @param reason of the look
     */
    public Uni<Page<Entry>> page(Principal.Staff viewer, LookReason reason, Filter filter, Cursor cursor, int limit) {
        RequestRepository.QueueQuery query = query(filter, cursor, limit);
        return transactions.asSystem(() -> stored.queue(query)
                .map(found -> page(found, limit, cursor))
                .call(page -> filter.subject() == null || page.items().isEmpty()
                        ? Uni.createFrom().voidItem()
                        : accessLog.record(
                                Set.of(filter.subject()),
                                clock.instant(),
                                Viewer.staff(viewer),
                                reason,
                                "listRequests"))
                .chain(this::entries));
    }

    private Uni<Page<Entry>> entries(Page<StoredRequest> page) {
        return open.awaitingAnswer(page.items().stream().map(StoredRequest::id).toList())
                .map(awaiting -> page.map(request -> new Entry(request, awaiting.contains(request.id()))));
    }

    private RequestRepository.QueueQuery query(Filter filter, Cursor cursor, int limit) {
        LocalDate today = Helsinki.today(clock);
        RequestState state = filter.state();
        Right right = filter.right();
        DueFilter due = filter.due();
        String reference = filter.reference();
        ReceivedVia channel = filter.channel();
        Cursor.Place place = cursor.place();
        return new RequestRepository.QueueQuery(
                state == null ? null : state.slug(),
                filter.isAboutSomebody(),
                reference == null ? null : reference.strip().toUpperCase(Locale.ROOT),
                filter.subject(),
                channel == null ? null : channel.slug(),
                right == null ? null : right.slug(),
                due == null ? null : due.slug(),
                today,
                today.plusDays(settings.soonDays()),
                filter.awaitsAnswer(),
                place == null ? null : place.day(),
                place == null ? null : place.id(),
                limit);
    }

    private static Page<StoredRequest> page(List<RequestEntity> oneMore, int limit, Cursor cursor) {
        return Page.of(
                oneMore.stream().map(RequestEntity::stored).toList(),
                limit,
                cursor,
                request -> Cursor.Place.on(request.dueOn(), request.id()));
    }

    /**
     * One of them, or one that is closed, as it stands.
     *
     * @throws ProblemException {@code not-found}
     */
    public Uni<Entry> find(UUID id) {
        return transactions.asSystem(() -> stored.findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(ProblemType.NOT_FOUND, null))
                .map(RequestEntity::stored)
                .chain(request ->
                        open.awaitingAnswer(List.of(id)).map(awaiting -> new Entry(request, awaiting.contains(id)))));
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
