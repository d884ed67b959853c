package fi.vastuugroup.privacy.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What an attachment is for. */
public enum AttachmentPurpose {
    /** Shows what is right; kept as long as the request. */
    PROOF("proof"),
    /** Shows who the person is; deleted when the request is closed. */
    IDENTIFICATION("identification");

    private final String slug;

    AttachmentPurpose(String slug) {
        this.slug = slug;
    }

    /** The purpose of a name in the contract. */
    @JsonCreator
    public static AttachmentPurpose fromString(String slug) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown purpose"));
    }

    /** The name in the contract and in the database. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
