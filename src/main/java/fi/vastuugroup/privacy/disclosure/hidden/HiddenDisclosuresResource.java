package fi.vastuugroup.privacy.disclosure.hidden;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class HiddenDisclosuresResource implements HiddenDisclosuresApi {

    private final CurrentPrincipal principal;
    private final HiddenDisclosures disclosures;

    HiddenDisclosuresResource(CurrentPrincipal principal, HiddenDisclosures disclosures) {
        this.principal = principal;
        this.disclosures = disclosures;
    }

    @Override
    public Uni<HiddenDisclosure.HiddenDisclosurePage> list(
            @Nullable UUID subject, boolean shown, PageParameters asked) {
        return disclosures
                .page(subject, shown, asked.in("listHiddenDisclosures"), asked.limit)
                .map(page -> new HiddenDisclosure.HiddenDisclosurePage(page.items(), page.nextCursor()));
    }

    @Override
    public Uni<HiddenDisclosure> renew(UUID id, HiddenDisclosureRenewal renewal) {
        return disclosures.renew(principal.staff(), id, renewal);
    }
}
