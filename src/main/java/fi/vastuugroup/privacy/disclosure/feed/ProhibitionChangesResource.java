package fi.vastuugroup.privacy.disclosure.feed;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

class ProhibitionChangesResource implements ProhibitionChangesApi {

    private final CurrentPrincipal principal;
    private final ProhibitionChanges changes;

    ProhibitionChangesResource(CurrentPrincipal principal, ProhibitionChanges changes) {
        this.principal = principal;
        this.changes = changes;
    }

    @Override
    public Uni<ChangesView> list(@Nullable String after, int limit) {
        return changes.after(principal.partner(), FeedCursor.parse(after), limit);
    }
}
