package fi.vastuugroup.privacy.disclosure.feed;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import io.smallrye.mutiny.Uni;

class ProhibitionChangesResource implements ProhibitionChangesApi {

    private final CurrentPrincipal principal;
    private final ProhibitionChanges changes;

    ProhibitionChangesResource(CurrentPrincipal principal, ProhibitionChanges changes) {
        this.principal = principal;
        this.changes = changes;
    }

    @Override
    public Uni<ChangesView> list(ChangesParameters asked) {
        ChangesFilter filter = asked.filter();
        return changes.after(principal.partner(), filter, FeedCursor.parse(asked.cursor, filter), asked.limit);
    }
}
