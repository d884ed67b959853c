package fi.vastuugroup.privacy.register.category;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a prohibition or consent is about. {@code customer-communication}: newsletters, events, surveys; never invoices, security or contract messages. */
public enum Scope {
    DIRECT_MARKETING("direct-marketing"),
    CUSTOMER_COMMUNICATION("customer-communication"),
    PARTNER_DISCLOSURE("partner-disclosure"),
    PROFILING("profiling");

    private final String slug;

    Scope(String slug) {
        this.slug = slug;
    }

    /** The value of a name in the contract, for paths, queries and JSON. */
    @JsonCreator
    public static Scope fromString(String slug) {
        return Arrays.stream(values())
                .filter(value -> value.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown scope"));
    }

    /** The name in the contract. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
