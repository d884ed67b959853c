package fi.vastuugroup.privacy.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a request came in (notice §10: rights do not depend on a login). */
@Schema(name = "RequestChannel")
public enum Channel {
    PORTAL("portal"),
    POST("post"),
    PHONE("phone"),
    E_MAIL("e-mail");

    private final String slug;

    Channel(String slug) {
        this.slug = slug;
    }

    /** The channel of a name in the contract. */
    @JsonCreator
    public static Channel fromString(String slug) {
        return Arrays.stream(values())
                .filter(channel -> channel.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown channel"));
    }

    /** The name in the contract and in the database. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
