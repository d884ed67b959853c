package fi.vastuugroup.privacy.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody has to do something about a notice. */
@Schema(
        name = "RecipientNoticeStatus",
        type = SchemaType.STRING,
        description =
                "`open`: staff has to tell the recipient, or it has not confirmed for too long; `waiting`: it was notified; `confirmed`.",
        enumeration = {"open", "waiting", "confirmed"})
enum NoticeStatus {
    OPEN("open"),
    WAITING("waiting"),
    CONFIRMED("confirmed");

    private final String slug;

    NoticeStatus(String slug) {
        this.slug = slug;
    }

    /** The value of a name in the contract. */
    @JsonCreator
    public static NoticeStatus fromString(String slug) {
        return Arrays.stream(values())
                .filter(value -> value.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown status"));
    }

    /** The name in the contract. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
