package fi.vastuugroup.privacy.marketing.check;

import fi.vastuugroup.privacy.platform.text.Slug;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a check names whom it asks about. */
@Schema(name = "CheckIdentifierType", description = """
        `email`, `phone`: as it is written. `sha256`: the SHA-256 of the normal form of either. `reference`: the name that
        came with a disclosure to the caller.""")
enum CheckIdentifierType implements Slug {
    EMAIL,
    PHONE,
    SHA256,
    REFERENCE;

    /** The form of an address or number; empty for a reference. */
    Optional<IdentifierType> address() {
        return switch (this) {
            case EMAIL -> Optional.of(IdentifierType.EMAIL);
            case PHONE -> Optional.of(IdentifierType.PHONE);
            case SHA256 -> Optional.of(IdentifierType.SHA256);
            case REFERENCE -> Optional.empty();
        };
    }
}
