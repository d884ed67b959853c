package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.disclosure.ledger.DisclosureParameters.Filter;
import io.smallrye.mutiny.Uni;

class MyDisclosuresResource implements MyDisclosuresApi {

    private final OwnDisclosures disclosures;

    MyDisclosuresResource(OwnDisclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public Uni<DisclosureView.DisclosurePage> list(DisclosureParameters asked) {
        Filter filter = asked.filter();
        return disclosures
                .page(filter, asked.in("listMyDisclosures", filter), asked.limit)
                .map(found -> new DisclosureView.DisclosurePage(
                        found.page().items(), found.page().nextCursor(), found.total()));
    }
}
