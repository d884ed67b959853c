package fi.vastuugroup.privacy.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a member of staff looks at somebody's personal data. The subject sees it on their access log. */
@Schema(
        description =
                "Why staff looks; it lands on the access log of everyone who is seen. `handle-request`: a request of "
                        + "the data subject; `identify-person`: finding out who somebody is; `customer-contact`: the person is "
                        + "being served; `legal-claim`: a legal claim; `authority-order`: an authority demands it; "
                        + "`data-quality`: the data is being put right.")
public enum LookPurpose {
    HANDLE_REQUEST("handle-request"),
    IDENTIFY_PERSON("identify-person"),
    CUSTOMER_CONTACT("customer-contact"),
    LEGAL_CLAIM("legal-claim"),
    AUTHORITY_ORDER("authority-order"),
    DATA_QUALITY("data-quality");

    private final String slug;

    LookPurpose(String slug) {
        this.slug = slug;
    }

    /** The purpose of a name in the contract. */
    @JsonCreator
    public static LookPurpose fromString(String slug) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown purpose"));
    }

    /** The name in the contract. */
    @JsonValue
    public String slug() {
        return slug;
    }
}
