package fi.vastuugroup.privacy.prohibition;

import fi.vastuugroup.privacy.prohibition.MailingListSubscriptions.Change;
import fi.vastuugroup.privacy.prohibition.MailingListSubscriptions.Subscription;
import fi.vastuugroup.privacy.register.CurrentSubject;
import io.smallrye.mutiny.Uni;

class MailingListSubscriptionsResource implements MailingListSubscriptionsApi {

    private final CurrentSubject subject;
    private final MailingLists lists;

    MailingListSubscriptionsResource(CurrentSubject subject, MailingLists lists) {
        this.subject = subject;
        this.lists = lists;
    }

    @Override
    public Uni<MailingListSubscriptions> list() {
        return subject.require().chain(lists::of).map(MailingListSubscriptions::new);
    }

    @Override
    public Uni<Subscription> put(String list, Change change) {
        return subject.require().chain(person -> lists.change(person, list, Boolean.TRUE.equals(change.subscribed())));
    }
}
