package fi.vastuugroup.privacy.request.copy;

import fi.vastuugroup.privacy.copy.taking.Copies;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.request.view.QueuedRequest;
import fi.vastuugroup.privacy.request.view.QueuedRequests;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class RequestCopyResource implements RequestCopyApi {

    private final CurrentPrincipal principal;
    private final RequestCopies requests;
    private final Copies copies;
    private final QueuedRequests queued;

    RequestCopyResource(CurrentPrincipal principal, RequestCopies requests, Copies copies, QueuedRequests queued) {
        this.principal = principal;
        this.requests = requests;
        this.copies = copies;
        this.queued = queued;
    }

    @Override
    public RestMulti<Buffer> copy(UUID id) {
        Principal.Staff staff = principal.staff();
        return copies.encrypted(requests.ordered(staff, id), order -> requests.look(staff, order, "getRequestCopy"));
    }

    @Override
    public RestMulti<Buffer> printable(UUID id) {
        Principal.Staff staff = principal.staff();
        return copies.printed(
                requests.ordered(staff, id), order -> requests.look(staff, order, "getPrintableRequestCopy"));
    }

    @Override
    public Uni<RestResponse<QueuedRequest>> handedOver(UUID id, @Nullable String ifMatch, Handover body) {
        return requests.handedOver(principal.staff(), id, ifMatch, body.by().delivery())
                .chain(() -> queued.after(id));
    }
}
