package fi.vastuugroup.privacy.register.address;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new address that waits for its confirmation.
 *
 * @param address as the person wrote it
 * @param until when it is no longer waited for
 */
@Schema(
        description =
                "A new e-mail address that does not count yet: its reader has to confirm it by the link in the mail.",
        requiredProperties = {"address", "until"})
public record PendingEmail(
        @Schema(description = "The new address, as the person wrote it.", examples = "liisa@example.net")
        String address,

        @Schema(
                description = "Until when the link works. Then the address is forgotten, and the old one stays.",
                examples = "2026-11-23T10:00:00Z")
        Instant until) {

    /** No address in logs. */
    @Override
    public String toString() {
        return "PendingEmail[" + until + "]";
    }
}
