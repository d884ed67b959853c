package fi.vastuugroup.privacy.register.category;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How a person is reached. */
public enum Channel {
    EMAIL("email"),
    SMS("sms"),
    PHONE("phone"),
    POST("post"),
    ONLINE("online");

    private final String slug;

    Channel(String slug) {
        this.slug = slug;
    }

    /** The value of a name in the contract, for paths, queries and JSON. */
    @JsonCreator
    public static Channel fromString(String slug) {
        return Arrays.stream(values())
                .filter(value -> value.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown channel"));
    }

    /** The name in the contract. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
