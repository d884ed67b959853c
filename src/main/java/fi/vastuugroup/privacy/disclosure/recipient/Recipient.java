package fi.vastuugroup.privacy.disclosure.recipient;

import fi.vastuugroup.privacy.privacynotice.Category;
import fi.vastuugroup.privacy.privacynotice.Processor;
import fi.vastuugroup.privacy.privacynotice.Purpose;
import fi.vastuugroup.privacy.privacynotice.TransferBasis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom personal data may be disclosed.
 *
 * @param country ISO 3166-1 alpha-2
 * @param transferBasis outside the EEA only
 * @param partner the configured partner that it is
 * @param categories what a processor handles
 * @param purposes what a processor handles them for
 */
public record Recipient(
        String id,
        String name,
        String contact,
        RecipientKind kind,
        String country,
        @Nullable TransferBasis transferBasis,
        @Nullable String partner,
        ToldBy channel,
        List<Category> categories,
        List<Purpose> purposes,
        int revision) {

    Processor processor() {
        return new Processor(name, contact, country, transferBasis, categories, purposes);
    }

    /** The name under which decisions are made for it and consents name it. */
    public String marketer() {
        return partner == null ? id : partner;
    }
}
