package fi.vastuugroup.privacy.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Why staff keeps items that would otherwise be deleted (Art. 17(3)). */
public enum HoldGround {
    /** A legal claim is established, exercised or defended (Art. 17(3)(e)). */
    LEGAL_CLAIM("legal-claim"),
    /** An authority ordered it (Art. 17(3)(b)); the subject may have to be told later only. */
    AUTHORITY_ORDER("authority-order"),
    /** The accounts or an audit need the items (Art. 17(3)(b)). */
    AUDIT("audit"),
    /** A personal data breach or a security incident is looked into (Art. 33). */
    SECURITY_INCIDENT("security-incident");

    private final String slug;

    HoldGround(String slug) {
        this.slug = slug;
    }

    /** The ground of a name in the contract. */
    @JsonCreator
    public static HoldGround fromString(String slug) {
        return Arrays.stream(values())
                .filter(ground -> ground.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown ground of a hold"));
    }

    /** The name in the contract. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
