package fi.vastuugroup.privacy.identity.client;

import java.util.List;

/** The address to which a partner's or source system's notifications are sent: {@code webhook} of its configuration. */
public interface Webhook {

    /** The https address to which notifications are sent; without one they are fetched. */
    String url();

    /** The secrets that sign them, {@code whsec_…}; two while one replaces the other. */
    List<String> secrets();
}
