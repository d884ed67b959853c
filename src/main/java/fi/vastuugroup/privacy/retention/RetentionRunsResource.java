package fi.vastuugroup.privacy.retention;

import fi.vastuugroup.privacy.platform.http.DaysParameters;
import io.smallrye.mutiny.Uni;

class RetentionRunsResource implements RetentionRunsApi {

    private final RetentionEvidence evidence;

    RetentionRunsResource(RetentionEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public Uni<RetentionRunList> list(DaysParameters asked) {
        return evidence.list(asked.days(), asked.in("listRetentionRuns", asked.days()), asked.limit)
                .map(page -> page.map(RetentionRunReport::of))
                .map(page -> new RetentionRunList(page.items(), page.nextCursor()));
    }
}
