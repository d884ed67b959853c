package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.journal.JournalKinds;
import fi.vastuugroup.privacy.journal.JournalReplayer;
import fi.vastuugroup.privacy.register.Items;
import fi.vastuugroup.privacy.register.journalling.SubjectJournal;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;

/** Brings back, after a restore, that people left mailing lists. */
@ApplicationScoped
class SubscriptionReplayer implements JournalReplayer {

    private final SubjectJournal subjects;
    private final Items items;
    private final MailingLists lists;

    SubscriptionReplayer(SubjectJournal subjects, Items items, MailingLists lists) {
        this.subjects = subjects;
        this.items = items;
        this.lists = lists;
    }

    @Override
    public String kind() {
        return JournalKinds.SUBSCRIPTION;
    }

    @Override
    public Uni<Boolean> replay(JsonObject content) {
        SubscriptionEntry entry = SubscriptionEntry.fromJournal(content);
        return subjects.replay(
                content,
                subject -> items.lockIfThere(subject)
                        .chain(there -> there
                                ? lists.setAgain(subject, entry).replaceWith(true)
                                : Uni.createFrom().item(false)));
    }
}
