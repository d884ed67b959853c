package fi.vastuugroup.privacy.marketing.unsubscribe;

import fi.vastuugroup.privacy.delivery.page.LinkPages;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class UnsubscribeResource implements UnsubscribeApi {

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
                .chain(opened ->
                        opened.map(link -> pages.choices(link, language)).orElseGet(() -> linkPages.invalid(language)));
    }

    @Override
    public Uni<RestResponse<String>> unsubscribe(
            String token, @Nullable String lang, @Nullable String acceptLanguage, byte @Nullable [] body) {
        Language language = LinkPages.language(lang, acceptLanguage);
        UnsubscribeForm form = UnsubscribeForm.of(body);
        return links.open(token)
                .chain(opened ->
                        opened.map(link -> act(link, form, language)).orElseGet(() -> notThere(form, language)));
    }

    private Uni<RestResponse<String>> notThere(UnsubscribeForm form, Language language) {
        return form.isOneClick()
                ? Uni.createFrom().failure(new ProblemException(ProblemType.NOT_FOUND, null))
                : linkPages.invalid(language);
    }

    private Uni<RestResponse<String>> act(UnsubscribeLink link, UnsubscribeForm form, Language language) {
        Optional<UnsubscribeChoice> wanted = form.isOneClick()
                ? UnsubscribeChoice.offered(link).stream().findFirst()
                : UnsubscribeChoice.offered(link, form.choice());
        return wanted.map(chosen -> unsubscriptions.act(link, chosen).chain(() -> pages.done(link, chosen, language)))
                .orElseGet(() -> Uni.createFrom()
                        .failure(new ProblemException(ProblemType.INVALID_REQUEST, "the page has no such choice")));
    }
}
