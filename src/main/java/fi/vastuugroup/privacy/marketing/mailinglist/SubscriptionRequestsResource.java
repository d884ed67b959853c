package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class SubscriptionRequestsResource implements SubscriptionRequestsApi {

    private final CurrentPrincipal principal;
    private final SubscriptionRequests requests;

    SubscriptionRequestsResource(CurrentPrincipal principal, SubscriptionRequests requests) {
        this.principal = principal;
        this.requests = requests;
    }

    @Override
    public Uni<RestResponse<SubscriptionRequest.Pending>> request(
            @Nullable String idempotencyKey, SubscriptionRequest request) {
        return requests.ask(principal.machine(), idempotencyKey, request)
                .map(pending -> RestResponse.status(RestResponse.Status.ACCEPTED, pending));
    }
}
