package fi.vastuugroup.privacy.request.view;

import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.request.assessment.Claim;
import fi.vastuugroup.privacy.request.model.RequestQueue;
import fi.vastuugroup.privacy.request.model.StoredRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Answers staff who moved a request on with how it stands now, and with the entity tag for the next step. None of it is
 * personal data: the answer to an act is no look (invariant 10).
 */
@ApplicationScoped
public class QueuedRequests {

    private final RequestQueue queue;

    QueuedRequests(RequestQueue queue) {
        this.queue = queue;
    }

    public QueuedRequest of(RequestQueue.Entry entry) {
        StoredRequest request = entry.request();
        Claim claim = request.claim();
        return new QueuedRequest(
                request.id(),
                request.reference(),
                claim.right(),
                claim.ground(),
                request.state(),
                request.channel(),
                request.receivedOn(),
                request.dueOn(),
                request.state().isFinal() ? null : queue.due(request),
                request.extended(),
                entry.awaitsAnswer(),
                request.outcome());
    }

    /** The answer to an act upon a request. */
    public Uni<RestResponse<QueuedRequest>> after(UUID id) {
        return answer(RestResponse.ResponseBuilder.ok(), id).map(RestResponse.ResponseBuilder::build);
    }

    /** The answer to an act, as far as it is made. */
    public Uni<RestResponse.ResponseBuilder<QueuedRequest>> answer(
            RestResponse.ResponseBuilder<QueuedRequest> answer, UUID id) {
        return queue.find(id)
                .map(entry -> answer.entity(of(entry))
                        .header(HttpHeaders.ETAG, EntityTags.of(entry.request().revision())));
    }
}
