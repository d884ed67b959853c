package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.marketing.mailinglist.MailingListSubscriptions.Change;
import fi.vastuugroup.privacy.marketing.mailinglist.MailingListSubscriptions.Subscription;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.login.CurrentSubject;
import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

class MailingListSubscriptionsResource implements MailingListSubscriptionsApi {

    private final CurrentSubject subject;
    private final MailingLists lists;
    private final OwnLists ownLists;

    MailingListSubscriptionsResource(CurrentSubject subject, MailingLists lists, OwnLists ownLists) {
        this.subject = subject;
        this.lists = lists;
        this.ownLists = ownLists;
    }

    @Override
    public Uni<MailingListSubscriptions> list(@Nullable String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        return subject.require().chain(person -> ownLists.of(person, language)).map(MailingListSubscriptions::new);
    }

    @Override
    public Uni<Subscription> put(String list, @Nullable String acceptLanguage, Change change) {
        Language language = Language.of(acceptLanguage);
        return subject.require()
                .chain(person -> lists.change(person, list, Boolean.TRUE.equals(change.subscribed()))
                        .chain(() -> ownLists.of(person, list, language)));
    }
}
