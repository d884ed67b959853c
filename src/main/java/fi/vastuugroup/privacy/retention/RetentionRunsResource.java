package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.platform.http.Cursor;
import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

class RetentionRunsResource implements RetentionRunsApi {

    private final RetentionEvidence evidence;

    RetentionRunsResource(RetentionEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public Uni<RetentionRunList> list(@Nullable String cursor, int limit) {
        return evidence.list(Cursor.parse("listRetentionRuns", cursor), limit)
                .map(page -> page.map(RetentionRunReport::of))
                .map(page -> new RetentionRunList(page.items(), page.nextCursor()));
    }
}
