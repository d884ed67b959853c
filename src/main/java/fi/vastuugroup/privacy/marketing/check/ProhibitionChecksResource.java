package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

class ProhibitionChecksResource implements ProhibitionChecksApi {

    private final CurrentPrincipal principal;
    private final ProhibitionChecks checks;

    ProhibitionChecksResource(CurrentPrincipal principal, ProhibitionChecks checks) {
        this.principal = principal;
        this.checks = checks;
    }

    @Override
    public Uni<ProhibitionCheckResult> check(@Nullable ProhibitionCheckRequest request) {
        return checks.check(principal.partner(), request);
    }
}
