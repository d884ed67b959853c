package fi.vastuugroup.privacy.prohibition;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who markets: the customer exception covers the controller's own similar products, never a partner's. */
@Schema(
        name = "MarketerKind",
        type = SchemaType.STRING,
        enumeration = {"controller", "partner"})
enum Marketer {
    CONTROLLER("controller"),
    PARTNER("partner");

    private final String slug;

    Marketer(String slug) {
        this.slug = slug;
    }

    /** The name in the contract. */
    @JsonValue
    String slug() {
        return slug;
    }
}
