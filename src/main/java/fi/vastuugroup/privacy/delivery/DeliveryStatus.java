package fi.vastuugroup.privacy.delivery;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Where a notification stands. */
public enum DeliveryStatus {
    /** It waits to be sent or fetched. */
    PENDING("pending"),
    /** It was tried for days and given up; the receiver can still fetch it, and staff can have it sent again. */
    DEAD("dead"),
    /** The receiver has it. */
    CONFIRMED("confirmed");

    private final String slug;

    DeliveryStatus(String slug) {
        this.slug = slug;
    }

    /** The status of a name in the contract. */
    @JsonCreator
    public static DeliveryStatus fromString(String slug) {
        return Arrays.stream(values())
                .filter(status -> status.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown status"));
    }

    /** The name in the contract. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
