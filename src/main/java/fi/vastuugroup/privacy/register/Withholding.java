package fi.vastuugroup.privacy.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Why an item is listed but not shown to its subject (notice §8; Art. 15(4)). */
public enum Withholding {
    OTHERS_PERSONAL_DATA("others-personal-data"),
    TRADE_SECRET("trade-secret"),
    SERVICE_SECURITY("service-security"),
    /** The source's items are reviewed by staff before they are shown. */
    IN_REVIEW("in-review");

    private final String slug;

    Withholding(String slug) {
        this.slug = slug;
    }

    /** The reason of a name in the contract. */
    @JsonCreator
    public static Withholding fromString(String slug) {
        return Arrays.stream(values())
                .filter(reason -> reason.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown withholding reason"));
    }

    /** The name in the contract. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
