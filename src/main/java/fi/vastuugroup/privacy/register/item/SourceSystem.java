package fi.vastuugroup.privacy.register.item;

/** Names the two sources that the register knows by itself; the others are configured. */
public final class SourceSystem {

    /** The portal: what the person said or did here. */
    public static final String PORTAL = "portal";

    /** The CRM: its id for a person is the key that sources share. */
    public static final String CRM = "crm";

    private SourceSystem() {}

    /** Whether a source is the portal itself, to which nothing has to be told. */
    public static boolean isPortal(String source) {
        return PORTAL.equals(source);
    }
}
