package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.slug.Slug;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened to a request, as its person sees it.
 *
 * @param state the state that it was in afterwards
 */
public record Step(Instant at, By by, Code code, RequestState state) {

    /** Who did it. */
    @Schema(name = "RequestStepBy")
    public enum By implements Slug {
        SUBJECT,
        STAFF,
        PORTAL
    }

    /** What was done; the texts stand in {@code requests_*.properties}. */
    @Schema(name = "RequestStepCode")
    public enum Code implements Slug {
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
