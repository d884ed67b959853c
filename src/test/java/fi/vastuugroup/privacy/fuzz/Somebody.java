package fi.vastuugroup.privacy.fuzz;

import static fi.vastuugroup.privacy.identity.principal.Roles.CUSTOMER;
import static fi.vastuugroup.privacy.identity.principal.Roles.CUSTOMER_SERVICE;
import static fi.vastuugroup.privacy.identity.principal.Roles.DATA_PROTECTION_OFFICER;
import static fi.vastuugroup.privacy.identity.principal.Roles.PARTNER;
import static fi.vastuugroup.privacy.identity.principal.Roles.SOURCE_SYSTEM;
import static fi.vastuugroup.privacy.identity.principal.Tenants.CUSTOMERS;
import static fi.vastuugroup.privacy.identity.principal.Tenants.MACHINES;
import static fi.vastuugroup.privacy.identity.principal.Tenants.STAFF;

import fi.vastuugroup.privacy.testing.Portal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who calls the portal.
 *
 * @param tenant whose token they bring; empty without one
 * @param role the one they have in it, or none
 */
record Somebody(
        String name,
        String tenant,
        @Nullable String role,
        @Nullable String token) {

    static final Somebody ANONYMOUS = new Somebody("anonymous", "", null, null);

    /** Everybody who is no customer in particular. The last partner has a quota that is soon used up. */
    static List<Somebody> others() {
        return List.of(
                ANONYMOUS,
                customer("fuzz-unlinked", "kanarialintu-unlinked@example.com"),
                member("fuzz-officer", DATA_PROTECTION_OFFICER),
                member("fuzz-service", CUSTOMER_SERVICE),
                member("fuzz-canteen", null),
                machine("acme-events", PARTNER),
                machine("own-mailing", PARTNER),
                machine("crm", SOURCE_SYSTEM),
                machine("support-desk", SOURCE_SYSTEM),
                machine("small-agency-fuzz", PARTNER));
    }

    static Somebody customer(String sub, String email) {
        return new Somebody(
                sub,
                CUSTOMERS,
                CUSTOMER,
                Portal.token(CUSTOMERS, Map.of("sub", sub, "email", email, "email_verified", true)));
    }

    boolean mayCall(Operation operation) {
        return operation.roles().isEmpty()
                || tenant.equals(operation.tenant())
                        && role != null
                        && operation.roles().contains(role);
    }

    private static Somebody member(String sub, @Nullable String role) {
        List<String> groups = role == null ? List.of() : List.of(role);
        return new Somebody(sub, STAFF, role, Portal.token(STAFF, Map.of("sub", sub, "groups", groups)));
    }

    private static Somebody machine(String client, String role) {
        return new Somebody(
                client,
                MACHINES,
                role,
                Portal.token(MACHINES, Map.of("sub", client, "azp", client, "client_id", client)));
    }
}
