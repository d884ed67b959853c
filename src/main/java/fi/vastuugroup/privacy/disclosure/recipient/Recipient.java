package fi.vastuugroup.privacy.disclosure.recipient;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom personal data may be disclosed.
 *
 * @param country ISO 3166-1 alpha-2
 * @param transferBasis outside the EEA only
 * @param partner the configured partner that it is
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
        int revision) {

    /** The name under which decisions are made for it and consents name it. */
    public String marketer() {
        return partner == null ? id : partner;
    }
}
