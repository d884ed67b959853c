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
    private final MailingListDefinitions definitions;

    MailingListSubscriptionsResource(CurrentSubject subject, MailingLists lists, MailingListDefinitions definitions) {
        this.subject = subject;
        this.lists = lists;
        this.definitions = definitions;
    }

    @Override
    public Uni<MailingListSubscriptions> list(@Nullable String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        return subject.require()
                .chain(lists::of)
                .map(subscriptions -> new MailingListSubscriptions(subscriptions.stream()
                        .map(subscription -> named(subscription, language))
                        .toList()));
    }

    @Override
    public Uni<Subscription> put(String list, @Nullable String acceptLanguage, Change change) {
        Language language = Language.of(acceptLanguage);
        return subject.require()
                .chain(person -> lists.change(person, list, Boolean.TRUE.equals(change.subscribed())))
                .map(subscription -> named(subscription, language));
    }

    private Subscription named(ListSubscription standing, Language language) {
        return Subscription.of(standing, definitions.name(standing.list(), language));
    }
}
