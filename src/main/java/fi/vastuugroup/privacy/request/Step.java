package fi.vastuugroup.privacy.request;

import fi.vastuugroup.privacy.platform.Slug;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened to a request, as its person sees it.
 *
 * @param state the state that it was in afterwards
 */
record Step(Instant at, By by, Code code, RequestState state) {

    /** Who did it. */
    @Schema(name = "RequestStepBy")
    enum By implements Slug {
        SUBJECT,
        STAFF,
        PORTAL
    }

    /** What was done; the texts stand in {@code requests_*.properties}. */
    @Schema(name = "RequestStepCode")
    enum Code implements Slug {
        FILED,
        REPEATED,
        ENTERED,
        SUBJECT_ASSIGNED,
        RESTRICTED,
        IDENTIFICATION_ASKED,
        IDENTIFIED,
        EXTENDED,
        APPROVED,
        EXECUTED,
        REFUSED,
        CANCELLED
    }
}
