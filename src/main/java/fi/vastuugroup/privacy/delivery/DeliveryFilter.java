package fi.vastuugroup.privacy.delivery;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Which notifications staff asks for. */
public enum DeliveryFilter {
    /** Neither confirmed nor given up. */
    PENDING("pending"),
    /** Given up. */
    DEAD("dead"),
    /** Not confirmed for longer than {@code privacy.notifications.unconfirmed-after}, fetched and sent alike. */
    UNCONFIRMED("unconfirmed");

    private final String slug;

    DeliveryFilter(String slug) {
        this.slug = slug;
    }

    /** The filter of a name in the contract. */
    @JsonCreator
    public static DeliveryFilter fromString(String slug) {
        return Arrays.stream(values())
                .filter(filter -> filter.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown filter"));
    }

    /** The name in the contract and in {@link Deliveries}' statement. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
