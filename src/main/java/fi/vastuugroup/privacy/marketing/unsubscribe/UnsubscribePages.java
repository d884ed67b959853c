package fi.vastuugroup.privacy.marketing.unsubscribe;

import fi.vastuugroup.privacy.delivery.page.LinkPages;
import fi.vastuugroup.privacy.marketing.mailinglist.MailingListDefinitions;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Renders the pages of an unsubscribe link: what can be chosen, and what holds then. */
@ApplicationScoped
class UnsubscribePages {

    private final LinkPages pages;
    private final MailingListDefinitions lists;

    UnsubscribePages(LinkPages pages, MailingListDefinitions lists) {
        this.pages = pages;
        this.lists = lists;
    }

    /** Renders the choices, the narrowest first and chosen already. */
    Uni<RestResponse<String>> choices(UnsubscribeLink link, Language language) {
        List<LinkPages.Option> options = UnsubscribeChoice.offered(link).stream()
                .map(choice -> new LinkPages.Option(choice.slug(), text("unsubscribe.", link, choice, language)))
                .toList();
        return pages.form(
                pages.text("unsubscribe.title", language),
                pages.text("unsubscribe.lead", language),
                options,
                pages.text("unsubscribe.button", language),
                language);
    }

    /** Renders what holds now, by the choice alone. */
    Uni<RestResponse<String>> done(UnsubscribeLink link, UnsubscribeChoice choice, Language language) {
        return pages.message(
                pages.text("done.title", language),
                List.of(
                        text("done.", link, choice, language),
                        pages.text("done.remaining", language),
                        pages.text("done.change", language)),
                language);
    }

    private String text(String prefix, UnsubscribeLink link, UnsubscribeChoice choice, Language language) {
        String key = prefix + choice.slug();
        return switch (choice) {
            case LIST -> pages.text(key, language).replace("{list}", listName(link, language));
            case CHANNEL, CUSTOMER_COMMUNICATION ->
                pages.text(key + "." + link.channel().slug(), language);
            case ALL_DIRECT_MARKETING, EVERYTHING -> pages.text(key, language);
        };
    }

    private String listName(UnsubscribeLink link, Language language) {
        String list = String.valueOf(link.list());
        String name = lists.name(list, language);
        return name == null ? list : name;
    }
}
