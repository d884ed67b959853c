package fi.vastuugroup.privacy.identity.token;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.identity.client.MachineClients;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.credential.Credential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Binds each role to its own issuer. Whatever roles a token claims, its tenant decides which can count: the customers'
 * issuer makes customers and nothing else, the staff's issuer grants the two staff roles, the machines' issuer only
 * says which client it is. A token that fits nothing is authenticated without a role, and opens nothing.
 */
@ApplicationScoped
public class TenantRoles implements SecurityIdentityAugmentor {

    public static final String PRINCIPAL = "privacy.principal";

    private static final Set<String> STAFF_ROLES = Set.of(Roles.DATA_PROTECTION_OFFICER, Roles.CUSTOMER_SERVICE);

    private final MachineClients machines;
    private final StaffSettings staff;

    TenantRoles(MachineClients machines, StaffSettings staff) {
        this.machines = machines;
        this.staff = staff;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity.isAnonymous() ? identity : bound(identity));
    }

    private SecurityIdentity bound(SecurityIdentity identity) {
        QuarkusSecurityIdentity.Builder bound =
                QuarkusSecurityIdentity.builder().setPrincipal(identity.getPrincipal());
        identity.getCredentials().forEach((Credential credential) -> bound.addCredential(credential));
        identity.getAttributes().forEach(bound::addAttribute);
        principalOf(identity).ifPresent(principal -> {
            bound.addAttribute(PRINCIPAL, principal);
            bound.addRoles(rolesOf(principal));
        });
        return bound.build();
    }

    private Optional<Principal> principalOf(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        String tenant = Objects.requireNonNullElse(identity.<String>getAttribute(OidcUtils.TENANT_ID_ATTRIBUTE), "");
        return switch (tenant) {
            case Tenants.CUSTOMERS -> customer(token);
            case Tenants.STAFF -> staff(token);
            case Tenants.MACHINES -> Tokens.client(token).flatMap(machines::principalOf);
            default -> Optional.empty();
        };
    }

    private static Optional<Principal> customer(JsonWebToken token) {
        return Tokens.subject(token)
                .map(sub -> new Principal.Customer(
                        token.getIssuer(),
                        sub,
                        Tokens.email(token),
                        Tokens.emailVerified(token),
                        Tokens.issuedAt(token),
                        Tokens.proof(token)));
    }

    private Optional<Principal> staff(JsonWebToken token) {
        Set<String> roles =
                Tokens.groups(token).stream().filter(STAFF_ROLES::contains).collect(toUnmodifiableSet());
        return roles.isEmpty()
                ? Optional.empty()
                : Tokens.subject(token)
                        .map(sub -> new Principal.Staff(sub, roles, Tokens.unit(token, staff.unitClaim())));
    }

    private static Set<String> rolesOf(Principal principal) {
        if (principal instanceof Principal.Staff staff) {
            return staff.roles();
        }
        if (principal instanceof Principal.Customer) {
            return Set.of(Roles.CUSTOMER);
        }
        return Set.of(principal instanceof Principal.Partner ? Roles.PARTNER : Roles.SOURCE_SYSTEM);
    }
}
