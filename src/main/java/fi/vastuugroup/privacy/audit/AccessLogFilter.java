package fi.vastuugroup.privacy.audit;

import fi.vastuugroup.privacy.platform.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * Says which looks a list of the access log has; null for all.
 *
 * @param viewerKind {@code partner}, {@code staff} or {@code source-system}
 * @param viewer as the subject sees it: of a member of staff the role
 * @param purpose a kebab-case code
 */
public record AccessLogFilter(
        Days days,
        @Nullable String viewerKind,
        @Nullable String viewer,
        @Nullable String purpose) {

    public static final AccessLogFilter ALL = new AccessLogFilter(Days.ALL, null, null, null);
}
