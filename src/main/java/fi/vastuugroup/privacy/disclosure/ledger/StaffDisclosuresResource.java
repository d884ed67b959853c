package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

class StaffDisclosuresResource implements StaffDisclosuresApi {

    private final CurrentPrincipal principal;
    private final StaffDisclosures disclosures;

    StaffDisclosuresResource(CurrentPrincipal principal, StaffDisclosures disclosures) {
        this.principal = principal;
        this.disclosures = disclosures;
    }

    @Override
    public Uni<RecordedDisclosure> record(@Nullable String key, NewDisclosure disclosure) {
        return disclosures.record(principal.staff(), key, disclosure);
    }
}
