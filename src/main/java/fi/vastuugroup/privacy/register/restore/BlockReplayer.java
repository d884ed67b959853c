package fi.vastuugroup.privacy.register.restore;

import fi.vastuugroup.privacy.journal.JournalKinds;
import fi.vastuugroup.privacy.journal.JournalReplayer;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.item.Block;
import fi.vastuugroup.privacy.register.journalling.ProtectionJournal;
import fi.vastuugroup.privacy.register.journalling.SubjectJournal;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Places holds and restrictions again that a restored database has lost. */
@ApplicationScoped
class BlockReplayer implements JournalReplayer {

    private final SubjectJournal subjects;
    private final ProtectionJournal protections;
    private final Items items;
    private final ItemChanges changes;

    BlockReplayer(SubjectJournal subjects, ProtectionJournal protections, Items items, ItemChanges changes) {
        this.subjects = subjects;
        this.protections = protections;
        this.items = items;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return JournalKinds.BLOCK;
    }

    @Override
    public Uni<Boolean> replay(JsonObject content) {
        return subjects.replay(
                content,
                subject -> items.lockIfThere(subject)
                        .chain(there -> there
                                ? place(subject, content)
                                : Uni.createFrom().item(false)));
    }

    /** A block of one item waits until the item is there. */
    private Uni<Boolean> place(UUID subject, JsonObject content) {
        return content.containsKey("item")
                ? protections
                        .item(subject, content)
                        .chain(item -> item.map(id -> place(subject, content, ProtectionJournal.block(content, id)))
                                .orElseGet(() -> Uni.createFrom().item(false)))
                : place(subject, content, ProtectionJournal.block(content, null));
    }

    private Uni<Boolean> place(UUID subject, JsonObject content, Block block) {
        return changes.blockAgain(subject, UUID.fromString(content.getString("block")), block)
                .replaceWith(true);
    }
}
