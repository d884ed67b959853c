package fi.vastuugroup.privacy.marketing.consent;

import io.smallrye.mutiny.Uni;
import java.util.Map;

/** Names partners as people know them; the feature that keeps the recipients implements it. */
public interface MarketerNames {

    /** The names of all partners, by the id that consents have, in the caller's transaction. */
    Uni<Map<String, String>> ofPartners();
}
