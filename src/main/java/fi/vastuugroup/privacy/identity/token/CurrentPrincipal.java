package fi.vastuugroup.privacy.identity.token;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Knows the principal of the present request. Roles are checked before a method runs; asking here is the second check,
 * in the code that needs the principal. Ask first in an operation, then pass the principal on: it is bound to the
 * request.
 */
@ApplicationScoped
public class CurrentPrincipal {

    private final SecurityIdentity identity;

    CurrentPrincipal(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws ProblemException {@code forbidden} for anyone but a customer */
    public Principal.Customer customer() {
        return require(Principal.Customer.class);
    }

    /** Whether a customer asks; of a request that was authenticated. */
    public boolean isCustomer() {
        return identity.getAttribute(TenantRoles.PRINCIPAL) instanceof Principal.Customer;
    }

    /** @throws ProblemException {@code forbidden} for anyone but a partner */
    public Principal.Partner partner() {
        return require(Principal.Partner.class);
    }

    /** @throws ProblemException {@code forbidden} for anyone but a source system */
    public Principal.SourceSystem sourceSystem() {
        return require(Principal.SourceSystem.class);
    }

    /** @throws ProblemException {@code forbidden} for anyone but staff */
    public Principal.Staff staff() {
        return require(Principal.Staff.class);
    }

    /** @throws ProblemException {@code forbidden} for anyone but a partner or a source system */
    public Principal machine() {
        Object principal = identity.getAttribute(TenantRoles.PRINCIPAL);
        if (principal instanceof Principal.Partner partner) {
            return partner;
        }
        return require(Principal.SourceSystem.class);
    }

    private <T extends Principal> T require(Class<T> kind) {
        Object principal = identity.getAttribute(TenantRoles.PRINCIPAL);
        if (kind.isInstance(principal)) {
            return kind.cast(principal);
        }
        throw new ProblemException(ProblemType.FORBIDDEN, "this operation is for others");
    }
}
