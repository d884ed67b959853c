package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.platform.http.PageParameters;
import io.smallrye.mutiny.Uni;

class RetentionRunsResource implements RetentionRunsApi {

    private final RetentionEvidence evidence;

    RetentionRunsResource(RetentionEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public Uni<RetentionRunList> list(PageParameters asked) {
        return evidence.list(asked.in("listRetentionRuns"), asked.limit)
                .map(page -> page.map(RetentionRunReport::of))
                .map(page -> new RetentionRunList(page.items(), page.nextCursor()));
    }
}
