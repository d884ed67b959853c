package fi.vastuugroup.privacy.delivery.page;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class HomeResource implements HomeApi {

    private static final Set<String> WITHOUT_LOGIN = Set.of("failed", "cancelled");

    private final LinkPages pages;

    HomeResource(LinkPages pages) {
        this.pages = pages;
    }

    @Override
    public Uni<RestResponse<String>> show(
            @Nullable String lang, @Nullable String login, @Nullable String acceptLanguage) {
        return pages.home(login != null && WITHOUT_LOGIN.contains(login), LinkPages.language(lang, acceptLanguage));
    }

    @Override
    public Uni<RestResponse<String>> showRequest(UUID id, @Nullable String lang, @Nullable String acceptLanguage) {
        return pages.home(false, LinkPages.language(lang, acceptLanguage));
    }
}
