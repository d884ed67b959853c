package fi.vastuugroup.privacy.register.restore;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.journal.JournalKinds;
import fi.vastuugroup.privacy.journal.JournalReplayer;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.journalling.SubjectJournal;
import fi.vastuugroup.privacy.register.login.BarredLogins;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Takes logins from people again, and gives them back, as staff decided. */
@ApplicationScoped
class LoginReplayer implements JournalReplayer {

    private final SubjectJournal subjects;
    private final Items items;
    private final BarredLogins logins;

    LoginReplayer(SubjectJournal subjects, Items items, BarredLogins logins) {
        this.subjects = subjects;
        this.items = items;
        this.logins = logins;
    }

    @Override
    public String kind() {
        return JournalKinds.LOGIN;
    }

    @Override
    public Uni<Boolean> replay(JsonObject content) {
        IdentifierHash login = subjects.hash(content, content.getString("login"));
        boolean barred = content.getBoolean("barred");
        Instant at = Instant.parse(content.getString("at"));
        return subjects.replay(
                content,
                subject -> items.lockIfThere(subject)
                        .chain(there -> there
                                ? replay(subject, login, barred, at).replaceWith(true)
                                : Uni.createFrom().item(false)));
    }

    private Uni<Void> replay(UUID subject, IdentifierHash login, boolean barred, Instant at) {
        return barred ? logins.barAgain(subject, login, at) : logins.unbar(subject, login, at);
    }
}
