package fi.vastuugroup.privacy.storage;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

/** Reads what the server of the bucket answers when it does not do what it was asked. */
final class S3Failures {

    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int RANGE_NOT_SATISFIABLE = 416;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int FIRST_OF_SERVER = 500;
    private static final int NOT_IMPLEMENTED = 501;

    private static final Set<Integer> REFUSED = Set.of(401, 403);

    private S3Failures() {}

    /** Whether the same request can succeed a moment later. */
    static boolean passes(Throwable failure) {
        Throwable found = unwrapped(failure);
        return found instanceof AwsServiceException answer
                ? answer.statusCode() >= FIRST_OF_SERVER && answer.statusCode() != NOT_IMPLEMENTED
                        || answer.statusCode() == TOO_MANY_REQUESTS
                : found instanceof SdkClientException;
    }

    /** Whether the server says that who asked may not. */
    static boolean isRefusal(Throwable failure) {
        return status(failure).filter(REFUSED::contains).isPresent();
    }

    /** Whether there is no object: a bucket that is not there is another matter. */
    static boolean isNoSuchObject(Throwable failure) {
        return unwrapped(failure) instanceof AwsServiceException answer
                && answer.statusCode() == NOT_FOUND
                && "NoSuchKey".equals(code(answer));
    }

    /** Whether an object ends before the part that was asked for. */
    static boolean isBehindTheEnd(Throwable failure) {
        return status(failure).filter(status -> status == RANGE_NOT_SATISFIABLE).isPresent();
    }

    /** Whether the server does not know what was asked of it. */
    static boolean isUnknownToServer(Throwable failure) {
        return status(failure)
                .filter(status -> status == NOT_IMPLEMENTED || status == NOT_ALLOWED)
                .isPresent();
    }

    /** Whether nothing was configured of what was asked for. */
    static boolean isNotConfigured(Throwable failure) {
        return unwrapped(failure) instanceof AwsServiceException answer
                && answer.statusCode() == NOT_FOUND
                && !"NoSuchBucket".equals(code(answer));
    }

    /** The failure as callers know it. What the server said of an object or of itself is left to the cause. */
    static Throwable mapped(Throwable failure) {
        Throwable found = unwrapped(failure);
        if (found instanceof AwsServiceException answer) {
            return new StoreUnavailableException(
                    "the object store answers " + answer.statusCode() + " " + code(answer), answer);
        }
        return found instanceof SdkException
                ? new StoreUnavailableException("the object store cannot be reached", found)
                : found;
    }

    private static String code(AwsServiceException answer) {
        return answer.awsErrorDetails() == null
                ? ""
                : String.valueOf(answer.awsErrorDetails().errorCode());
    }

    private static Optional<Integer> status(Throwable failure) {
        return unwrapped(failure) instanceof AwsServiceException answer
                ? Optional.of(answer.statusCode())
                : Optional.empty();
    }

    private static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? unwrapped(cause) : failure;
    }
}
