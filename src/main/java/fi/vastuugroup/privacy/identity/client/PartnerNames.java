package fi.vastuugroup.privacy.identity.client;

import io.smallrye.mutiny.Uni;
import java.util.Map;

/** Names partners as people know them; the feature that keeps the recipients implements it. */
public interface PartnerNames {

    /**
     * The names of partners by their ids, in the caller's transaction: of the recipient that stands for one, else by the
     * configuration. A partner that neither names is not among them.
     */
    Uni<Map<String, String>> ofPartners();
}
