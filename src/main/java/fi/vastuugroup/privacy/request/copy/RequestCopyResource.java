package fi.vastuugroup.privacy.request.copy;

import fi.vastuugroup.privacy.copy.CopyLine;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.request.view.QueuedRequest;
import fi.vastuugroup.privacy.request.view.QueuedRequests;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class RequestCopyResource implements RequestCopyApi {

    private final CurrentPrincipal principal;
    private final RequestCopies copies;
    private final QueuedRequests queued;

    RequestCopyResource(CurrentPrincipal principal, RequestCopies copies, QueuedRequests queued) {
        this.principal = principal;
        this.copies = copies;
        this.queued = queued;
    }

    @Override
    public Multi<CopyLine> copy(UUID id) {
        return copies.of(principal.staff(), id);
    }

    @Override
    public Uni<RestResponse<QueuedRequest>> handedOver(UUID id, @Nullable String ifMatch, Handover body) {
        return copies.handedOver(principal.staff(), id, ifMatch, body.by().delivery())
                .chain(() -> queued.after(id));
    }
}
