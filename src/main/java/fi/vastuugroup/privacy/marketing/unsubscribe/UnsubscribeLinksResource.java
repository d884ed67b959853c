package fi.vastuugroup.privacy.marketing.unsubscribe;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import io.smallrye.mutiny.Uni;

class UnsubscribeLinksResource implements UnsubscribeLinksApi {

    private final CurrentPrincipal principal;
    private final UnsubscribeLinks links;

    UnsubscribeLinksResource(CurrentPrincipal principal, UnsubscribeLinks links) {
        this.principal = principal;
        this.links = links;
    }

    @Override
    public Uni<UnsubscribeLinkRequest.Links> make(UnsubscribeLinkRequest request) {
        return links.make(principal.machine(), request.recipients()).map(UnsubscribeLinkRequest.Links::new);
    }
}
