package fi.vastuugroup.privacy.marketing.unsubscribe;

import fi.vastuugroup.privacy.marketing.link.LinkPages;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class UnsubscribeResource implements UnsubscribeApi {

    private static final String ONE_CLICK = "One-Click";

    private final UnsubscribeLinks links;
    private final Unsubscriptions unsubscriptions;
    private final UnsubscribePages pages;
    private final LinkPages linkPages;

    UnsubscribeResource(
            UnsubscribeLinks links, Unsubscriptions unsubscriptions, UnsubscribePages pages, LinkPages linkPages) {
        this.links = links;
        this.unsubscriptions = unsubscriptions;
        this.pages = pages;
        this.linkPages = linkPages;
    }

    @Override
    public Uni<RestResponse<String>> show(String token, @Nullable String lang, @Nullable String acceptLanguage) {
        Language language = LinkPages.language(lang, acceptLanguage);
        return links.open(token)
                .map(link -> pages.choices(link, language))
                .orElseGet(() -> linkPages.invalid(language));
    }

    @Override
    public Uni<RestResponse<String>> unsubscribe(
            String token,
            @Nullable String lang,
            @Nullable String acceptLanguage,
            @Nullable String oneClick,
            @Nullable String choice) {
        Language language = LinkPages.language(lang, acceptLanguage);
        Optional<UnsubscribeLink> opened = links.open(token);
        if (opened.isEmpty()) {
            return oneClick == null
                    ? linkPages.invalid(language)
                    : Uni.createFrom().failure(new ProblemException(ProblemType.NOT_FOUND, null));
        }
        UnsubscribeLink link = opened.get();
        Optional<UnsubscribeChoice> wanted = ONE_CLICK.equals(oneClick)
                ? UnsubscribeChoice.offered(link).stream().findFirst()
                : UnsubscribeChoice.offered(link, choice);
        return wanted.map(chosen -> unsubscriptions.act(link, chosen).chain(() -> pages.done(link, chosen, language)))
                .orElseGet(() -> Uni.createFrom()
                        .failure(new ProblemException(
                                ProblemType.INVALID_REQUEST,
                                "send List-Unsubscribe=One-Click, or a choice of the page")));
    }
}
