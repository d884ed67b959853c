package fi.vastuugroup.privacy.audit.trail;

import fi.vastuugroup.privacy.audit.AccessLog;
import fi.vastuugroup.privacy.audit.Viewer;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Lists who of staff looked at whom. A list of one person is a look at them. */
@ApplicationScoped
class LooksOfStaff {

    private final Transactions transactions;
    private final LooksOfStaffReads looks;
    private final AccessLog accessLog;
    private final Clock clock;

    LooksOfStaff(Transactions transactions, LooksOfStaffReads looks, AccessLog accessLog, Clock clock) {
        this.transactions = transactions;
        this.looks = looks;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Lists them, newest first. */
    Uni<Page<LookOfStaff>> page(Principal.Staff officer, LooksOfStaffFilter filter, Cursor cursor, int limit) {
        UUID subject = filter.subject();
        return transactions.asSystem(() -> looks.page(filter, cursor.place(), limit + 1)
                .map(found -> Page.of(found, limit, cursor, look -> Cursor.Place.at(look.at(), look.id())))
                .call(page -> accessLog.record(
                        subject == null || page.items().isEmpty() ? Set.of() : Set.of(subject),
                        clock.instant(),
                        Viewer.staff(officer),
                        AuditEvents.PURPOSE,
                        "listStaffLooks")));
    }
}
