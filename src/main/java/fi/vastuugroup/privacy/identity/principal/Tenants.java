package fi.vastuugroup.privacy.identity.principal;

/** The three OIDC tenants; an operation names the one whose tokens it takes. */
public final class Tenants {

    public static final String CUSTOMERS = "customers";
    public static final String STAFF = "staff";
    public static final String MACHINES = "machines";

    private Tenants() {}
}
