package fi.vastuugroup.privacy.identity.walk;

import static fi.vastuugroup.privacy.testing.Portal.token;

import fi.vastuugroup.privacy.identity.principal.Roles;
import fi.vastuugroup.privacy.identity.principal.Tenants;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everybody who might call: those who may, and those who pretend. */
enum Caller {
    ANONYMOUS(null, null, Map.of()),
    CUSTOMER(Tenants.CUSTOMERS, Roles.CUSTOMER, Map.of("sub", "walk-customer")),
    OTHER_CUSTOMER(Tenants.CUSTOMERS, Roles.CUSTOMER, Map.of("sub", "walk-other-customer")),
    PARTNER(Tenants.MACHINES, Roles.PARTNER, client("acme-events")),
    SOURCE_SYSTEM(Tenants.MACHINES, Roles.SOURCE_SYSTEM, client("crm")),
    DATA_PROTECTION_OFFICER(
            Tenants.STAFF, Roles.DATA_PROTECTION_OFFICER, member("walk-dpo", Roles.DATA_PROTECTION_OFFICER)),
    CUSTOMER_SERVICE(Tenants.STAFF, Roles.CUSTOMER_SERVICE, member("walk-service", Roles.CUSTOMER_SERVICE)),

    /** A customer whose token claims all that there is: still a customer. */
    CUSTOMER_CLAIMING_EVERYTHING(
            Tenants.CUSTOMERS,
            Roles.CUSTOMER,
            Map.of(
                    "sub", "walk-pretender",
                    "groups", everything(),
                    "roles", everything(),
                    "azp", "crm",
                    "client_id", "crm")),
    STAFF_CLAIMING_CUSTOMER(Tenants.STAFF, null, member("walk-staff", Roles.CUSTOMER)),
    MACHINE_CLAIMING_STAFF(
            Tenants.MACHINES,
            Roles.PARTNER,
            Map.of("sub", "x", "azp", "nordic-media", "client_id", "nordic-media", "groups", everything())),
    UNKNOWN_CLIENT(Tenants.MACHINES, null, client("stranger")),
    ANOTHER_ISSUER(
            null, null, Map.of("sub", "walk-foreign", "iss", "https://issuer.example.org", "groups", everything())),
    ANOTHER_AUDIENCE(null, null, Map.of("sub", "walk-audience", "aud", List.of("other"), "groups", everything()));

    private final @Nullable String tenant;
    private final @Nullable String role;
    private final Map<String, ?> claims;

    Caller(@Nullable String tenant, @Nullable String role, Map<String, ?> claims) {
        this.tenant = tenant;
        this.role = role;
        this.claims = claims;
    }

    /** Whose token counts at all for an operation of this tenant. */
    boolean isOf(String wanted) {
        return wanted.equals(tenant);
    }

    boolean has(List<String> roles) {
        return role != null && roles.contains(role);
    }

    /** The token, if any; one that counts nowhere still comes from the operation's own issuer. */
    Optional<String> tokenFor(String operationsTenant) {
        if (this == ANONYMOUS) {
            return Optional.empty();
        }
        return Optional.of(token(tenant == null ? operationsTenant : tenant, claims));
    }

    private static Map<String, ?> client(String id) {
        return Map.of("sub", id, "azp", id, "client_id", id);
    }

    private static Map<String, ?> member(String sub, String group) {
        return Map.of("sub", sub, "groups", List.of(group));
    }

    private static List<String> everything() {
        return List.of(
                Roles.CUSTOMER,
                Roles.PARTNER,
                Roles.SOURCE_SYSTEM,
                Roles.DATA_PROTECTION_OFFICER,
                Roles.CUSTOMER_SERVICE,
                "dpo",
                "admin");
    }
}
