package fi.vastuugroup.privacy.disclosure.reference;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import io.smallrye.mutiny.Uni;

class DisclosedReferencesResource implements DisclosedReferencesApi {

    private final CurrentPrincipal principal;
    private final DisclosedReferences references;

    DisclosedReferencesResource(CurrentPrincipal principal, DisclosedReferences references) {
        this.principal = principal;
        this.references = references;
    }

    @Override
    public Uni<DisclosedReferencePage> list(PageParameters asked) {
        return references.page(principal.partner(), asked.in(DisclosedReferences.LIST), asked.limit);
    }
}
