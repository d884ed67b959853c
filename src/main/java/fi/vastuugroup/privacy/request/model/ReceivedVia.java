package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.persistence.SlugConverter;
import fi.vastuugroup.privacy.platform.text.Slug;
import jakarta.persistence.Converter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a request came in (notice §10: rights do not depend on a login). */
@Schema(
        name = "RequestChannel",
        description =
                "How it came in. `unlinked-login`: from the verified e-mail address of a login that is tied to nobody; who it is,"
                        + " staff finds out.")
public enum ReceivedVia implements Slug {
    PORTAL,
    POST,
    PHONE,
    EMAIL,
    UNLINKED_LOGIN;

    /** Its column. */
    @Converter(autoApply = true)
    static class Column extends SlugConverter<ReceivedVia> {

        Column() {
            super(ReceivedVia.class);
        }
    }
}
