package fi.vastuugroup.privacy.audit.hidden;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class HiddenLooksResource implements HiddenLooksApi {

    private final CurrentPrincipal principal;
    private final HiddenLooks looks;

    HiddenLooksResource(CurrentPrincipal principal, HiddenLooks looks) {
        this.principal = principal;
        this.looks = looks;
    }

    @Override
    public Uni<HiddenLook.HiddenLookPage> list(@Nullable UUID subject, boolean shown, PageParameters asked) {
        return looks.page(subject, shown, asked.in("listHiddenLooks"), asked.limit)
                .map(page -> new HiddenLook.HiddenLookPage(page.items(), page.nextCursor()));
    }

    @Override
    public Uni<HiddenLook> renew(UUID id, HiddenLookRenewal renewal) {
        return looks.renew(principal.staff(), id, renewal);
    }
}
