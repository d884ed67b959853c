package fi.vastuugroup.privacy.identity.stepup;

import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.TenantFeature;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells the issuer what login is needed where a browser goes there for one (OpenID Connect Core §3.1.2.1): {@code max_age}, with
 * which it also must say when the person logged in, and {@code acr_values}. Whether it has to ask the person is for the issuer to know.
 */
@Unremovable
@ApplicationScoped
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
@TenantFeature(Tenants.CUSTOMERS)
class StepUpRedirect implements OidcRedirectFilter {

    private final FreshLogins logins;

    StepUpRedirect(FreshLogins logins) {
        this.logins = logins;
    }

    @Override
    public void filter(OidcRedirectContext redirect) {
        if (redirect.routingContext().request().getParam(StepUp.PARAMETER) != null) {
            logins.asked().forEach(redirect.additionalQueryParams()::set);
        }
    }
}
