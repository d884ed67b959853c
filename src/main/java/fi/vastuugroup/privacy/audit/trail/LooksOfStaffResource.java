package fi.vastuugroup.privacy.audit.trail;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import io.smallrye.mutiny.Uni;

class LooksOfStaffResource implements LooksOfStaffApi {

    private final CurrentPrincipal principal;
    private final LooksOfStaff looks;

    LooksOfStaffResource(CurrentPrincipal principal, LooksOfStaff looks) {
        this.principal = principal;
        this.looks = looks;
    }

    @Override
    public Uni<LookOfStaff.StaffLookPage> list(LooksOfStaffParameters asked) {
        LooksOfStaffFilter filter = asked.filter();
        return looks.page(principal.staff(), filter, asked.in("listStaffLooks", filter), asked.limit)
                .map(page -> new LookOfStaff.StaffLookPage(page.items(), page.nextCursor()));
    }
}
