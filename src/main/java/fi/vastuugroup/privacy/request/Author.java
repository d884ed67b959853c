package fi.vastuugroup.privacy.request;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who wrote a message or attached a file. */
@Schema(
        name = "RequestAuthor",
        type = SchemaType.STRING,
        enumeration = {"subject", "staff"})
enum Author {
    SUBJECT("subject"),
    STAFF("staff");

    private final String slug;

    Author(String slug) {
        this.slug = slug;
    }

    static Author of(boolean staff) {
        return staff ? STAFF : SUBJECT;
    }

    static Author fromString(String slug) {
        return of(slug.equals(STAFF.slug));
    }

    /** The name in the contract and in the database. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
