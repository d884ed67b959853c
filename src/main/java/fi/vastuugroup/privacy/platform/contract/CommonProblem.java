package fi.vastuugroup.privacy.platform.contract;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;

/** A refusal that many operations share: a component of the contract, described once. */
enum CommonProblem {
    INVALID_REQUEST("400", "The request cannot be read, or something in it is not valid."),
    UNAUTHENTICATED(
            "401",
            "`unauthenticated`: no token, or one that does not count here. `session-ended`: the browser's session, or the login,"
                    + " has ended."),
    FORBIDDEN(
            "403",
            "`forbidden`: not for this caller. `csrf-header-missing`: a session's cookie came without `X-Requested-With`."),
    NOT_FOUND("404", "Not found; another person's resource answers exactly as one that does not exist."),
    NOT_FOUND_OR_NOT_LINKED(
            "404",
            "Not found, or the login is tied to no data subject and what was asked for needs one, or a verified address."),
    NOT_ACCEPTABLE("406", "Not available in the media type asked for, or Accept names none."),
    REQUEST_TIMEOUT("408", "Nothing, or next to nothing, was sent for too long, before the first answer."),
    CONFLICT("409", "The first request with this Idempotency-Key is under way, or the state does not allow it."),
    STALE_REVISION("412", "Changed since the ETag in If-Match."),
    CONTENT_TOO_LARGE("413", "The body is too large."),
    URI_TOO_LONG("414", "The address is too long."),
    UNSUPPORTED_MEDIA_TYPE(
            "415", "A media type, charset or encoding that is not supported; `Accept` has the media types that are."),
    MISDIRECTED_REQUEST("421", "Sent to another host than the portal's."),
    IDEMPOTENCY_KEY_REUSED("422", "The Idempotency-Key came with another body before."),
    REVISION_REQUIRED("428", "If-Match is missing."),
    HEADER_FIELDS_TOO_LARGE("431", "The header fields are too long."),
    INTERNAL_ERROR("500", "A fault of ours; `detail` has its id."),
    SERVICE_UNAVAILABLE("503", "Not available now; `Retry-After` says in how many seconds to try again.");

    private final String status;
    private final String description;

    CommonProblem(String status, String description) {
        this.status = status;
        this.description = description;
    }

    String status() {
        return status;
    }

    String description() {
        return description;
    }

    /** The name of the component, such as {@code NotFound}. */
    String component() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(joining());
    }
}
