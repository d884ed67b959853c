package fi.vastuugroup.privacy.disclosure.account;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import io.smallrye.mutiny.Uni;

class QuotaResource implements QuotaApi {

    private final CurrentPrincipal principal;
    private final PartnerAccounts accounts;

    QuotaResource(CurrentPrincipal principal, PartnerAccounts accounts) {
        this.principal = principal;
        this.accounts = accounts;
    }

    @Override
    public Uni<QuotaView> get() {
        return accounts.of(principal.partner());
    }
}
