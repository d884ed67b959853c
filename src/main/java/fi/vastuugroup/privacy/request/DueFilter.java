package fi.vastuugroup.privacy.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How near the deadline of an open request is. */
public enum DueFilter {
    /** The deadline is over. */
    OVERDUE("overdue"),
    /** The deadline is within {@code privacy.requests.soon-days}. */
    SOON("soon"),
    /** The deadline waits for the person's identification. */
    PAUSED("paused"),
    LATER("later");

    private final String slug;

    DueFilter(String slug) {
        this.slug = slug;
    }

    /** The filter of a name in the contract. */
    @JsonCreator
    public static DueFilter fromString(String slug) {
        return Arrays.stream(values())
                .filter(due -> due.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown filter"));
    }

    /** The name in the contract, in the metrics and in {@link RequestQueue}'s statement. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
