package fi.vastuugroup.privacy.register.restore;

import fi.vastuugroup.privacy.journal.JournalKinds;
import fi.vastuugroup.privacy.journal.JournalReplayer;
import fi.vastuugroup.privacy.platform.text.Slugs;
import fi.vastuugroup.privacy.register.ItemChanges;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.item.Withholding;
import fi.vastuugroup.privacy.register.journalling.ProtectionJournal;
import fi.vastuugroup.privacy.register.journalling.SubjectJournal;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Withholds items from their subjects again, or shows them, as staff decided. */
@ApplicationScoped
class WithholdingReplayer implements JournalReplayer {

    private final SubjectJournal subjects;
    private final ProtectionJournal protections;
    private final Items items;
    private final ItemChanges changes;

    WithholdingReplayer(SubjectJournal subjects, ProtectionJournal protections, Items items, ItemChanges changes) {
        this.subjects = subjects;
        this.protections = protections;
        this.items = items;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return JournalKinds.WITHHOLDING;
    }

    @Override
    public Uni<Boolean> replay(JsonObject content) {
        Withholding reason = Slugs.ofNullable(Withholding.class, content.getString("reason"));
        Instant at = Instant.parse(content.getString("at"));
        return subjects.replay(
                content,
                subject -> items.lockIfThere(subject)
                        .chain(() -> protections.item(subject, content))
                        .chain(item -> item.map(id -> withhold(subject, id, reason, at))
                                .orElseGet(() -> Uni.createFrom().item(false))));
    }

    private Uni<Boolean> withhold(UUID subject, UUID item, @Nullable Withholding reason, Instant at) {
        return changes.withholdAgain(subject, item, reason, at).replaceWith(true);
    }
}
