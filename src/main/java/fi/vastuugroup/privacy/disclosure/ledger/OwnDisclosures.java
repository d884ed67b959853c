package fi.vastuugroup.privacy.disclosure.ledger;

import fi.vastuugroup.privacy.disclosure.ledger.DisclosureParameters.Filter;
import fi.vastuugroup.privacy.platform.http.CountedPage;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import fi.vastuugroup.privacy.register.login.CurrentSubject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Shows a customer their own disclosures (Art. 15(1)(c)), in a transaction that sees no one else's rows. */
@ApplicationScoped
class OwnDisclosures {

    private final DisclosureReads disclosures;
    private final CurrentSubject subject;
    private final Transactions transactions;
    private final Clock clock;

    OwnDisclosures(DisclosureReads disclosures, CurrentSubject subject, Transactions transactions, Clock clock) {
        this.disclosures = disclosures;
        this.subject = subject;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Lists the subject's disclosures, newest first. */
    Uni<CountedPage<DisclosureView>> page(Filter filter, Cursor cursor, int limit) {
        return subject.require()
                .chain(self -> transactions.asSubject(
                        self,
                        () -> page(self, filter, cursor, limit)
                                .chain(page -> disclosures
                                        .count(self, filter, Helsinki.today(clock))
                                        .map(total -> new CountedPage<>(page, total)))));
    }

    /** Lists a subject's disclosures as the subject sees them, newest first. */
    Uni<Page<DisclosureView>> of(UUID self, Cursor cursor, int limit) {
        return transactions.asSubject(self, () -> page(self, Filter.ALL, cursor, limit));
    }

    private Uni<Page<DisclosureView>> page(UUID self, Filter filter, Cursor cursor, int limit) {
        return disclosures
                .shown(self, filter, Helsinki.today(clock), cursor.place(), limit + 1)
                .map(found -> Page.of(found, limit, cursor, shown -> Cursor.Place.at(shown.disclosedAt(), shown.id())))
                .chain(page -> disclosures
                        .notices(
                                self,
                                page.items().stream().map(DisclosureView::id).toList())
                        .map(notices -> page.map(shown -> shown.with(notices.getOrDefault(shown.id(), List.of())))));
    }
}
