package fi.vastuugroup.privacy.marketing.mailinglist;

import fi.vastuugroup.privacy.delivery.page.LinkPages;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class SubscriptionConfirmationsResource implements SubscriptionConfirmationsApi {

    /** The text that says how to subscribe when the link does not work any more. */
    private static final String AGAIN = "invalid.subscribe-again";

    private final SubscriptionConfirmations confirmations;
    private final MailingListDefinitions lists;
    private final LinkPages pages;

    SubscriptionConfirmationsResource(
            SubscriptionConfirmations confirmations, MailingListDefinitions lists, LinkPages pages) {
        this.confirmations = confirmations;
        this.lists = lists;
        this.pages = pages;
    }

    @Override
    public Uni<RestResponse<String>> show(String token, @Nullable String lang, @Nullable String acceptLanguage) {
        Language language = LinkPages.language(lang, acceptLanguage);
        return confirmations
                .list(token)
                .chain(list -> name(list, language)
                        .map(name -> pages.form(
                                pages.text("subscribe.title", language),
                                pages.text("subscribe.lead", language).replace("{list}", name),
                                List.of(),
                                pages.text("subscribe.button", language),
                                language))
                        .orElseGet(() -> pages.invalid(language, AGAIN)));
    }

    @Override
    public Uni<RestResponse<String>> confirm(String token, @Nullable String lang, @Nullable String acceptLanguage) {
        Language language = LinkPages.language(lang, acceptLanguage);
        return confirmations
                .confirm(token)
                .chain(list -> name(list, language)
                        .map(name -> pages.message(
                                pages.text("subscribed.title", language),
                                List.of(
                                        pages.text("subscribed.list", language).replace("{list}", name),
                                        pages.text("subscribed.change", language)),
                                language))
                        .orElseGet(() -> pages.invalid(language, AGAIN)));
    }

    private Optional<String> name(Optional<String> list, Language language) {
        return list.flatMap(lists::find).map(definition -> definition.nameIn(language));
    }
}
