package fi.vastuugroup.privacy.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Why staff ends the link of a login; a code, for it stands in the address. */
public enum UnlinkReason {
    /** The login is somebody else's. */
    WRONG_PERSON("wrong-person"),
    /** The subject no longer controls the login. */
    LOGIN_LOST("login-lost"),
    /** The subject asked for it. */
    SUBJECT_ASKED("subject-asked");

    private final String slug;

    UnlinkReason(String slug) {
        this.slug = slug;
    }

    /** The reason of a name in the contract. */
    @JsonCreator
    public static UnlinkReason fromString(String slug) {
        return Arrays.stream(values())
                .filter(reason -> reason.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown reason"));
    }

    /** The name in the contract. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
