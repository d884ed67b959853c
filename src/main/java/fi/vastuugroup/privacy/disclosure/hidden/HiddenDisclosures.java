package fi.vastuugroup.privacy.disclosure.hidden;

import fi.vastuugroup.privacy.audit.AuditAction;
import fi.vastuugroup.privacy.audit.hidden.OrderRenewals;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists the disclosures that an authority's order keeps from their subjects, and renews such an order. */
@ApplicationScoped
class HiddenDisclosures {

    private final Transactions transactions;
    private final HiddenDisclosureStore disclosures;
    private final OrderRenewals renewals;
    private final Clock clock;

    HiddenDisclosures(
            Transactions transactions, HiddenDisclosureStore disclosures, OrderRenewals renewals, Clock clock) {
        this.transactions = transactions;
        this.disclosures = disclosures;
        this.renewals = renewals;
        this.clock = clock;
    }

    /** Lists them, newest first: those that are hidden today, or those that are shown by now. */
    Uni<Page<HiddenDisclosure>> page(@Nullable UUID subject, boolean shown, Cursor cursor, int limit) {
        LocalDate today = Helsinki.today(clock);
        return transactions
                .asSystem(() -> disclosures.page(subject, shown, today, cursor.place(), limit + 1))
                .map(found -> Page.of(found, limit, cursor, one -> Cursor.Place.at(one.disclosedAt(), one.id())));
    }

    /** Keeps a hidden disclosure from its subject until another day, by another order, and answers it as it then is. */
    Uni<HiddenDisclosure> renew(Principal.Staff officer, UUID id, HiddenDisclosureRenewal renewal) {
        return renewals.renew(
                officer,
                id,
                renewal.notShownUntil(),
                new OrderRenewals.Hidden<>(
                        AuditAction.HIDDEN_DISCLOSURE_RENEWED,
                        disclosures::subjectOf,
                        (hidden, today) -> disclosures.renew(hidden, today, renewal),
                        disclosures::find));
    }
}
