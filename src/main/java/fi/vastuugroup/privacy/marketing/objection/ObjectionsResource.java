package fi.vastuugroup.privacy.marketing.objection;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class ObjectionsResource implements ObjectionsApi {

    private final CurrentPrincipal principal;
    private final ReportedObjections objections;

    ObjectionsResource(CurrentPrincipal principal, ReportedObjections objections) {
        this.principal = principal;
        this.objections = objections;
    }

    @Override
    public Uni<RestResponse<ObjectionReport.Recorded>> report(@Nullable String idempotencyKey, ObjectionReport report) {
        return objections
                .report(principal.partner(), idempotencyKey, report)
                .map(recorded -> RestResponse.status(RestResponse.Status.CREATED, recorded));
    }
}
