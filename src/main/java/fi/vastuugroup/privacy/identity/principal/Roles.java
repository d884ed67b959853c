package fi.vastuugroup.privacy.identity.principal;

/** The roles that operations name. Each is granted by one issuer only (see {@code TenantRoles}). */
public final class Roles {

    /** A login of the customers' issuer. */
    public static final String CUSTOMER = "customer";
    /** A partner's client at the machines' issuer. */
    public static final String PARTNER = "partner";
    /** A source system's client at the machines' issuer. */
    public static final String SOURCE_SYSTEM = "source-system";
    /** A named data protection officer of the staff's issuer. */
    public static final String DATA_PROTECTION_OFFICER = "data-protection-officer";
    /** A named member of customer service of the staff's issuer. */
    public static final String CUSTOMER_SERVICE = "customer-service";

    private Roles() {}
}
