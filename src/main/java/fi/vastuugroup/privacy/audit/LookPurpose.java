package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.text.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a member of staff looks at somebody's personal data. The subject sees it on their access log. */
@Schema(
        description =
                "Why staff looks; it lands on the access log of everyone who is seen. `handle-request`: a request of "
                        + "the data subject; `identify-person`: finding out who somebody is; `customer-contact`: the person is "
                        + "being served; `legal-claim`: a legal claim; `authority-order`: an authority demands it, and "
                        + "that the person is not told yet, for the data protection officer alone; "
                        + "`data-quality`: the data is being put right.")
public enum LookPurpose implements Slug {
    HANDLE_REQUEST,
    IDENTIFY_PERSON,
    CUSTOMER_CONTACT,
    LEGAL_CLAIM,
    AUTHORITY_ORDER,
    DATA_QUALITY
}
