package fi.vastuugroup.privacy.platform.http;

import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Revisions as HTTP entity tags: concurrent edits are found, never lost (RFC 9110, RFC 6585). */
public final class EntityTags {

    private EntityTags() {}

    /** The strong entity tag of a revision. */
    public static String of(int revision) {
        return "\"" + revision + "\"";
    }

    /**
     * Checks {@code If-Match} against the present revision.
     *
     * @throws ProblemException {@code revision-required} (428) without it, {@code stale-revision} (412) when another
     *     revision is present
     */
    public static void requireMatch(@Nullable String ifMatch, int revision) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(ProblemType.REVISION_REQUIRED, "send If-Match with the ETag that you have seen");
        }
        if (!ifMatch.trim().equals(of(revision))) {
            throw new ProblemException(ProblemType.STALE_REVISION, "the resource has changed since that ETag");
        }
    }
}
