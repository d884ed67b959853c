package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.platform.http.Cursor;
import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

class MyDisclosuresResource implements MyDisclosuresApi {

    private final OwnDisclosures disclosures;

    MyDisclosuresResource(OwnDisclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public Uni<DisclosureView.DisclosurePage> list(@Nullable String cursor, int limit) {
        return disclosures
                .page(Cursor.parse("listMyDisclosures", cursor), limit)
                .map(page -> new DisclosureView.DisclosurePage(page.items(), page.nextCursor()));
    }
}
