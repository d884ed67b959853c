package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.text.Slug;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the copy of a granted access came into the person's hands (Art. 12(1), 15(3)).
 *
 * @param until of the portal: the last Helsinki date on which nothing of it is deleted for its age; null where no date is
 *     known
 */
public record Delivery(By by, @Nullable LocalDate until) {

    /** By which way. */
    @Schema(name = "RequestDeliveryBy")
    public enum By implements Slug {
        PORTAL,
        LETTER,
        ENCRYPTED_FILE;

        /** Its column. */
        @Converter(autoApply = true)
        static class Column extends SlugConverter<By> {

            Column() {
                super(By.class);
            }
        }
    }
}
