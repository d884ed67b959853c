package fi.vastuugroup.privacy.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A look at somebody's personal data, as its subject may see it (invariant 10).
 *
 * @param viewerKind {@code partner}, {@code staff} or {@code source-system}
 * @param viewer the partner's or source system's name; of a member of staff the role, never the person
 * @param unit of a member of staff, where they work
 * @param purpose a kebab-case code
 * @param operation the operation's id
 */
public record AccessLogEntry(
        UUID id,
        Instant at,
        String viewerKind,
        @Nullable String viewer,
        @Nullable String unit,
        String purpose,
        String operation) {}
