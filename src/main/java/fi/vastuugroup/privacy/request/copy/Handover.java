package fi.vastuugroup.privacy.request.copy;

import fi.vastuugroup.privacy.platform.text.Slug;
import fi.vastuugroup.privacy.request.model.Delivery;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How staff handed the copy over. */
@Schema(name = "RequestHandover", requiredProperties = "by")
record Handover(@NotNull Way by) {

    /** By which way. */
    @Schema(name = "RequestHandoverBy")
    enum Way implements Slug {
        LETTER,
        ENCRYPTED_FILE;

        Delivery.By delivery() {
            return this == LETTER ? Delivery.By.LETTER : Delivery.By.ENCRYPTED_FILE;
        }
    }
}
