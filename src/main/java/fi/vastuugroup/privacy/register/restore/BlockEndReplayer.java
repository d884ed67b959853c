package fi.vastuugroup.privacy.register.restore;

import fi.vastuugroup.privacy.journal.JournalKinds;
import fi.vastuugroup.privacy.journal.JournalReplayer;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.Lifting;
import fi.vastuugroup.privacy.register.journalling.SubjectJournal;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Ends holds and restrictions again that a restored database still has. */
@ApplicationScoped
class BlockEndReplayer implements JournalReplayer {

    private final SubjectJournal subjects;
    private final Items items;
    private final Lifting lifting;

    BlockEndReplayer(SubjectJournal subjects, Items items, Lifting lifting) {
        this.subjects = subjects;
        this.items = items;
        this.lifting = lifting;
    }

    @Override
    public String kind() {
        return JournalKinds.BLOCK_END;
    }

    @Override
    public Uni<Boolean> replay(JsonObject content) {
        UUID block = UUID.fromString(content.getString("block"));
        Instant at = Instant.parse(content.getString("at"));
        return subjects.replay(
                content,
                subject -> items.lockIfThere(subject)
                        .chain(there -> there
                                ? lifting.liftAgain(subject, block, at)
                                : Uni.createFrom().item(false)));
    }
}
