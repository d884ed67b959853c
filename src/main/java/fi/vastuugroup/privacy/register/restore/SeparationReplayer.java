package fi.vastuugroup.privacy.register.restore;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.journal.JournalKinds;
import fi.vastuugroup.privacy.journal.JournalReplayer;
import fi.vastuugroup.privacy.register.journalling.SubjectJournal;
import fi.vastuugroup.privacy.register.staff.SubjectJoins;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Separates again whom a restored database has as one. */
@ApplicationScoped
class SeparationReplayer implements JournalReplayer {

    private final SubjectJournal subjects;
    private final TombstoneKeys keys;
    private final SubjectJoins joins;

    SeparationReplayer(SubjectJournal subjects, TombstoneKeys keys, SubjectJoins joins) {
        this.subjects = subjects;
        this.keys = keys;
        this.joins = joins;
    }

    @Override
    public String kind() {
        return JournalKinds.SEPARATION;
    }

    @Override
    public Uni<Boolean> replay(JsonObject content) {
        IdentifierHash person = subjects.hash(content, content.getString("person"));
        UUID to = UUID.fromString(content.getString("to"));
        return subjects.replay(
                content,
                subject -> joins.separateAgain(
                        subject,
                        to,
                        content.getString("source"),
                        id -> keys.person(id).equals(person)));
    }
}
