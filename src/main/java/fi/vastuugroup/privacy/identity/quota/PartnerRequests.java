package fi.vastuugroup.privacy.identity.quota;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import fi.vastuugroup.privacy.identity.token.TenantRoles;
import io.quarkus.oidc.Tenant;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Counts every request of a partner, whatever it asks, before the operation runs. */
class PartnerRequests {

    /** Whether a resource is for machines, by its class. */
    private static final ClassValue<Boolean> FOR_MACHINES = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> resource) {
            for (Class<?> contract : resource.getInterfaces()) {
                Tenant tenant = contract.getAnnotation(Tenant.class);
                if (tenant != null && tenant.value().equals(Tenants.MACHINES)) {
                    return true;
                }
            }
            return resource.getSuperclass() != null && FOR_MACHINES.get(resource.getSuperclass());
        }
    };

    private final CurrentIdentityAssociation identity;
    private final PartnerQuotas quotas;

    PartnerRequests(CurrentIdentityAssociation identity, PartnerQuotas quotas) {
        this.identity = identity;
        this.quotas = quotas;
    }

    @ServerRequestFilter
    public Uni<Void> count(ResourceInfo operation) {
        if (!FOR_MACHINES.get(operation.getResourceClass())) {
            return Uni.createFrom().nullItem();
        }
        return identity.getDeferredIdentity()
                .chain(caller -> caller.getAttribute(TenantRoles.PRINCIPAL) instanceof Principal.Partner partner
                        ? quotas.takeRequest(partner)
                        : Uni.createFrom().nullItem());
    }
}
