package fi.vastuugroup.privacy.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What becomes of the items of a category. */
public enum Verdict {
    /** The request is carried out on them, without staff. */
    EXECUTE("execute"),
    /** Erased but for a proof: keyed hashes and opaque ids. */
    REDUCE("reduce"),
    /** They stay as they are, for a reason. */
    KEEP("keep"),
    /** A named member of staff decides. */
    STAFF("staff");

    private final String slug;

    Verdict(String slug) {
        this.slug = slug;
    }

    /** The verdict of a name in the contract. */
    @JsonCreator
    public static Verdict fromString(String slug) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown verdict"));
    }

    /** The name in the contract and in the database. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
