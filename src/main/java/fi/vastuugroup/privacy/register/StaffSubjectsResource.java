package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.identity.CurrentPrincipal;
import io.smallrye.mutiny.Uni;

class StaffSubjectsResource implements StaffSubjectsApi {

    private final CurrentPrincipal principal;
    private final StaffSearch search;

    StaffSubjectsResource(CurrentPrincipal principal, StaffSearch search) {
        this.principal = principal;
        this.search = search;
    }

    @Override
    public Uni<SubjectMatches> search(SubjectSearch search) {
        return this.search.search(principal.staff(), search);
    }
}
