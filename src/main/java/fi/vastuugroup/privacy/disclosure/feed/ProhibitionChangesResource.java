package fi.vastuugroup.privacy.disclosure.feed;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import io.smallrye.mutiny.Uni;

class ProhibitionChangesResource implements ProhibitionChangesApi {

    private final CurrentPrincipal principal;
    private final ProhibitionChanges changes;

    ProhibitionChangesResource(CurrentPrincipal principal, ProhibitionChanges changes) {
        this.principal = principal;
        this.changes = changes;
    }

    @Override
    public Uni<ChangesView> list(PageParameters asked) {
        return changes.after(principal.partner(), FeedCursor.parse(asked.cursor), asked.limit);
    }
}
