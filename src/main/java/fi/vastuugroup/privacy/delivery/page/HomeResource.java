package fi.vastuugroup.privacy.delivery.page;

import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class HomeResource implements HomeApi {

    private static final Set<String> WITHOUT_LOGIN = Set.of("failed", "cancelled", "insufficient");

    private final LinkPages pages;

    HomeResource(LinkPages pages) {
        this.pages = pages;
    }

    @Override
    public Uni<RestResponse<String>> show(
            @Nullable String lang, @Nullable String login, @Nullable String acceptLanguage) {
        Language language = LinkPages.language(lang, acceptLanguage);
        boolean failed = login != null && WITHOUT_LOGIN.contains(login);
        return pages.shell(RestResponse.Status.OK, failed ? pages.text("home.login-failed", language) : "", language);
    }

    @Override
    public Uni<RestResponse<String>> showWithin(
            String path, @Nullable String lang, @Nullable String login, @Nullable String acceptLanguage) {
        return show(lang, login, acceptLanguage);
    }

    @Override
    public Uni<RestResponse<String>> showStaff(
            String path, @Nullable String lang, @Nullable String login, @Nullable String acceptLanguage) {
        return show(lang, login, acceptLanguage);
    }

    @Override
    public Response showRequest(UUID id, @Nullable String lang) {
        UriBuilder page = UriBuilder.fromPath("/my/requests").path(id.toString());
        Arrays.stream(Language.values())
                .map(Language::tag)
                .filter(tag -> tag.equals(lang))
                .forEach(tag -> page.queryParam("lang", tag));
        return Response.seeOther(page.build()).build();
    }

    @Override
    public Response showPart(String part) {
        return Response.seeOther(UriBuilder.fromPath("/").path(part).path("/").build())
                .build();
    }
}
