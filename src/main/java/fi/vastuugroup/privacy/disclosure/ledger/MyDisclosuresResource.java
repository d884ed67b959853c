package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.platform.http.PageParameters;
import io.smallrye.mutiny.Uni;

class MyDisclosuresResource implements MyDisclosuresApi {

    private final OwnDisclosures disclosures;

    MyDisclosuresResource(OwnDisclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public Uni<DisclosureView.DisclosurePage> list(PageParameters asked) {
        return disclosures
                .page(asked.in("listMyDisclosures"), asked.limit)
                .map(page -> new DisclosureView.DisclosurePage(page.items(), page.nextCursor()));
    }
}
