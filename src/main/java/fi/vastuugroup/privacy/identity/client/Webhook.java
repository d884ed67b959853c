package fi.vastuugroup.privacy.identity.client;

import java.util.List;

/** Where a partner or source system wants to be sent its notifications: {@code webhook} of its configuration. */
public interface Webhook {

    /** An https address. */
    String url();

    /** The secrets that sign, {@code whsec_…}; two while one takes the other's place. */
    List<String> secrets();
}
