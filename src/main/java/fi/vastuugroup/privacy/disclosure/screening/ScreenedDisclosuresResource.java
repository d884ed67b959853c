package fi.vastuugroup.privacy.disclosure.screening;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

class ScreenedDisclosuresResource implements ScreenedDisclosuresApi {

    private final CurrentPrincipal principal;
    private final ScreenedDisclosures disclosures;

    ScreenedDisclosuresResource(CurrentPrincipal principal, ScreenedDisclosures disclosures) {
        this.principal = principal;
        this.disclosures = disclosures;
    }

    @Override
    public Uni<ScreenedResult> disclose(@Nullable String key, ScreenedRequest request) {
        return disclosures.disclose(principal.partner(), key, request);
    }
}
