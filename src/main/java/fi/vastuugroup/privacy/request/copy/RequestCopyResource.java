package fi.vastuugroup.privacy.request.copy;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class RequestCopyResource implements RequestCopyApi {

    private final CurrentPrincipal principal;
    private final RequestCopies copies;

    RequestCopyResource(CurrentPrincipal principal, RequestCopies copies) {
        this.principal = principal;
        this.copies = copies;
    }

    @Override
    public Multi<CopyLine> copy(UUID id) {
        return copies.of(principal.staff(), id);
    }

    @Override
    public Uni<Void> handedOver(UUID id, @Nullable String ifMatch, Handover body) {
        return copies.handedOver(principal.staff(), id, ifMatch, body.by().delivery());
    }
}
