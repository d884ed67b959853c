package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.text.Slug;
import jakarta.persistence.Converter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a request came in (notice §10: rights do not depend on a login). */
@Schema(name = "RequestChannel")
public enum ReceivedVia implements Slug {
    PORTAL,
    POST,
    PHONE,
    E_MAIL;

    /** Its column. */
    @Converter(autoApply = true)
    static class Column extends SlugConverter<ReceivedVia> {

        Column() {
            super(ReceivedVia.class);
        }
    }
}
