package fi.vastuugroup.privacy.platform.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Set;

/**
 * The catalogue of problems (RFC 9457). A type is stable: clients decide by it, never by title or detail. Titles in
 * Finnish, Swedish and English stand in {@code problems*.properties} under the slug.
 */
public enum ProblemType {
    INVALID_REQUEST("invalid-request", 400),
    VALIDATION_FAILED("validation-failed", 400),
    INVALID_CURSOR("invalid-cursor", 400),
    IDEMPOTENCY_KEY_REQUIRED("idempotency-key-required", 400),
    DIGEST_MISMATCH("digest-mismatch", 400),
    UNAUTHENTICATED("unauthenticated", 401),
    SESSION_ENDED("session-ended", 401),
    INSUFFICIENT_USER_AUTHENTICATION("insufficient-user-authentication", 401),
    FORBIDDEN("forbidden", 403),
    CSRF_HEADER_MISSING("csrf-header-missing", 403),
    NOT_FOUND("not-found", 404),
    LOGIN_NOT_LINKED("login-not-linked", 404),
    EMAIL_NOT_VERIFIED("email-not-verified", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    NOT_ACCEPTABLE("not-acceptable", 406),
    REQUEST_TIMEOUT("request-timeout", 408),
    ANSWERS_NOT_READ("answers-not-read", 408),
    PROCESSING_RESTRICTED("processing-restricted", 409),
    PREVIEW_OUTDATED("preview-outdated", 409),
    EXTENSION_TOO_LATE("extension-too-late", 409),
    ITEMS_IN_REVIEW("items-in-review", 409),
    LIMIT_REACHED("limit-reached", 409),
    REQUEST_IN_FLIGHT("request-in-flight", 409),
    STATE_CONFLICT("state-conflict", 409),
    VERSION_CONFLICT("version-conflict", 409),
    RECORDING_BLOCKED("recording-blocked", 409),
    CONTENT_WITHHELD("content-withheld", 409),
    CURSOR_EXPIRED("cursor-expired", 410),
    LENGTH_REQUIRED("length-required", 411),
    STALE_REVISION("stale-revision", 412),
    CONTENT_TOO_LARGE("content-too-large", 413),
    URI_TOO_LONG("uri-too-long", 414),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
    FILE_TYPE("file-type", 415),
    AUDIO_TYPE("audio-type", 415),
    RANGE_NOT_SATISFIABLE("range-not-satisfiable", 416),
    MISDIRECTED_REQUEST("misdirected-request", 421),
    OTHER_OPERATION_NEEDED("other-operation-needed", 422),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422),
    REVISION_REQUIRED("revision-required", 428),
    TOO_MANY_REQUESTS("too-many-requests", 429),
    HEADER_FIELDS_TOO_LARGE("header-fields-too-large", 431),
    INTERNAL_ERROR("internal-error", 500),
    SERVICE_UNAVAILABLE("service-unavailable", 503);

    private static final String NAMESPACE = "urn:privacy-portal:problem:";

    /** What only the developers of a caller can put right: a person who meets it has met a fault of the page. */
    private static final Set<ProblemType> FOR_DEVELOPERS = EnumSet.of(
            INVALID_REQUEST,
            INVALID_CURSOR,
            IDEMPOTENCY_KEY_REQUIRED,
            DIGEST_MISMATCH,
            CSRF_HEADER_MISSING,
            METHOD_NOT_ALLOWED,
            NOT_ACCEPTABLE,
            REQUEST_TIMEOUT,
            ANSWERS_NOT_READ,
            REQUEST_IN_FLIGHT,
            VERSION_CONFLICT,
            RECORDING_BLOCKED,
            LENGTH_REQUIRED,
            CURSOR_EXPIRED,
            URI_TOO_LONG,
            UNSUPPORTED_MEDIA_TYPE,
            AUDIO_TYPE,
            RANGE_NOT_SATISFIABLE,
            MISDIRECTED_REQUEST,
            IDEMPOTENCY_KEY_REUSED,
            REVISION_REQUIRED,
            HEADER_FIELDS_TOO_LARGE);

    private final String slug;
    private final int status;

    ProblemType(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    /** The type as it stands in an answer: {@code urn:privacy-portal:problem:} and the slug. */
    @JsonValue
    public String uri() {
        return NAMESPACE + slug;
    }

    public String slug() {
        return slug;
    }

    /** Whether its title is meant for people; the others are for those who write a caller. */
    public boolean isForPeople() {
        return !FOR_DEVELOPERS.contains(this);
    }

    /** The HTTP status that goes with the type. */
    public int status() {
        return status;
    }
}
