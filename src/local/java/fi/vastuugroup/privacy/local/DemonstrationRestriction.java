package fi.vastuugroup.privacy.local;

import fi.vastuugroup.privacy.audit.AuditEvent;
import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.item.Block;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The restriction of processing of the persona who contested what is held (Art. 18(1)(a)), placed once. */
@ApplicationScoped
class DemonstrationRestriction {

    private static final String UNRESTRICTED = """
        select subject_id from subject_source s where source_system = 'crm' and person_id = $1 and not exists (
            select from item_block b where b.subject_id = s.subject_id and kind = 'restriction' and lifted_at is null)\
        """;

    private final Sql sql;
    private final Transactions transactions;
    private final ItemChanges itemChanges;
    private final Clock clock;

    DemonstrationRestriction(Sql sql, Transactions transactions, ItemChanges itemChanges, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.itemChanges = itemChanges;
        this.clock = clock;
    }

    Uni<Void> place() {
        var crmId = Personas.get("eero").crmId();
        return transactions.asSystem(() -> sql.execute(UNRESTRICTED, Tuple.of(crmId))
                .chain(rows -> rows.size() == 0
                        ? Uni.createFrom().voidItem()
                        : place(rows.iterator().next().getUUID(0))));
    }

    private Uni<Void> place(UUID subject) {
        var officer = AuditEvent.Actor.staff("staff-tiina");
        var block = new Block(Block.Kind.RESTRICTION, null, null, "accuracy-contested", clock.instant());
        return itemChanges.block(officer, subject, block).replaceWithVoid();
    }
}
