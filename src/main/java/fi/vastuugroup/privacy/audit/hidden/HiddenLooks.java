package fi.vastuugroup.privacy.audit.hidden;

import fi.vastuugroup.privacy.audit.AuditAction;
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

/** Lists the looks that an authority's order keeps from their subjects, and renews such an order. */
@ApplicationScoped
class HiddenLooks {

    private final Transactions transactions;
    private final HiddenLookStore looks;
    private final OrderRenewals renewals;
    private final Clock clock;

    HiddenLooks(Transactions transactions, HiddenLookStore looks, OrderRenewals renewals, Clock clock) {
        this.transactions = transactions;
        this.looks = looks;
        this.renewals = renewals;
        this.clock = clock;
    }

    /** Lists them, newest first: those that are hidden today, or those that are shown by now. */
    Uni<Page<HiddenLook>> page(@Nullable UUID subject, boolean shown, Cursor cursor, int limit) {
        LocalDate today = Helsinki.today(clock);
        return transactions
                .asSystem(() -> looks.page(subject, shown, today, cursor.place(), limit + 1))
                .map(found -> Page.of(found, limit, cursor, one -> Cursor.Place.at(one.at(), one.id())));
    }

    /** Keeps a hidden look from its subject until another day, by another order, and answers it as it then is. */
    Uni<HiddenLook> renew(Principal.Staff officer, UUID id, HiddenLookRenewal renewal) {
        return renewals.renew(
                officer,
                id,
                renewal.notShownUntil(),
                new OrderRenewals.Hidden<>(
                        AuditAction.HIDDEN_LOOK_RENEWED,
                        looks::subjectOf,
                        (hidden, today) -> looks.renew(hidden, today, renewal),
                        looks::find));
    }
}
