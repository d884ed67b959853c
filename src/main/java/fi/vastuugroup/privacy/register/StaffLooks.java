package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.audit.AccessLog;
import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identity.Principal;
import fi.vastuugroup.privacy.identity.Roles;
import fi.vastuugroup.privacy.platform.ProblemException;
import fi.vastuugroup.privacy.platform.ProblemType;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What staff see of a subject's items, and the entry on the subject's access log without which they see nothing. */
@ApplicationScoped
class StaffLooks {

    /** Why staff may look (notice §9). */
    private static final Set<String> PURPOSES = Set.of(
            "handle-request", "identify-person", "customer-contact", "legal-claim", "authority-order", "data-quality");

    private final ItemStore store;
    private final AccessLog accessLog;
    private final Clock clock;

    StaffLooks(ItemStore store, AccessLog accessLog, Clock clock) {
        this.store = store;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    Uni<List<Item>> items(
            SqlConnection transaction,
            Principal.Staff viewer,
            String purpose,
            String operation,
            UUID subject,
            ItemSelection selection,
            int limit) {
        if (!PURPOSES.contains(purpose)) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "a look needs one of the purposes");
        }
        return Blocks.active(transaction, List.of(subject))
                .chain(blocks ->
                        store.selected(transaction, subject, selection, limit, blocks.getOrDefault(subject, List.of())))
                .map(items -> items.stream()
                        .map(item -> maySee(viewer, item) ? item : item.withoutContent())
                        .toList())
                .call(() -> accessLog.record(
                        transaction,
                        Set.of(subject),
                        clock.instant(),
                        AuditEvent.Actor.staff(viewer.sub()),
                        purpose,
                        operation));
    }

    /** What is withheld from the subject is for staff to decide; what is restricted, for the officer (Art. 18(2)). */
    private static boolean maySee(Principal.Staff viewer, Item item) {
        return !item.restricted() || viewer.roles().contains(Roles.DATA_PROTECTION_OFFICER);
    }
}
