package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.register.item.Block;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Shows staff the holds and restrictions that were placed, and moves the day on which one is looked at again. */
@ApplicationScoped
class PlacedBlocks {

    private final Transactions transactions;
    private final StaffBlocks blocks;

    PlacedBlocks(Transactions transactions, StaffBlocks blocks) {
        this.transactions = transactions;
        this.blocks = blocks;
    }

    Uni<Page<NotedBlock>> list(StaffBlocks.Filter filter, Cursor cursor, int limit) {
        return transactions.asSystem(() -> blocks.page(filter, cursor, limit));
    }

    /** @throws ProblemException {@code not-found} */
    Uni<NotedBlock> get(Block.Kind kind, UUID id) {
        return transactions.asSystem(() -> blocks.find(kind, id));
    }

    /** @throws ProblemException as {@link StaffBlocks#review} */
    Uni<NotedBlock> review(Principal.Staff staff, Block.Kind kind, UUID id, LocalDate day) {
        var actor = AuditEvent.Actor.staff(staff.sub());
        return transactions.asSystem(() -> blocks.review(actor, kind, id, day));
    }
}
