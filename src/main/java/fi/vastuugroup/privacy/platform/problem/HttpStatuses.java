package fi.vastuugroup.privacy.platform.problem;

/** Finds the problem for a status that the platform chose by itself. */
public final class HttpStatuses {

    private HttpStatuses() {}

    /** The problem of a status of a refusal or a fault. */
    public static ProblemType problemOf(int status) {
        return switch (status) {
            case 401 -> ProblemType.UNAUTHENTICATED;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 408 -> ProblemType.REQUEST_TIMEOUT;
            case 411 -> ProblemType.LENGTH_REQUIRED;
            case 413 -> ProblemType.CONTENT_TOO_LARGE;
            case 414 -> ProblemType.URI_TOO_LONG;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 416 -> ProblemType.RANGE_NOT_SATISFIABLE;
            case 421 -> ProblemType.MISDIRECTED_REQUEST;
            case 431 -> ProblemType.HEADER_FIELDS_TOO_LARGE;
            case 503 -> ProblemType.SERVICE_UNAVAILABLE;
            default -> status < 500 ? ProblemType.INVALID_REQUEST : ProblemType.INTERNAL_ERROR;
        };
    }
}
