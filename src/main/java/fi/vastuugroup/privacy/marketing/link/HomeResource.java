package fi.vastuugroup.privacy.marketing.link;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class HomeResource implements HomeApi {

    private static final String FAILED = "failed";

    private final LinkPages pages;

    HomeResource(LinkPages pages) {
        this.pages = pages;
    }

    @Override
    public Uni<RestResponse<String>> show(
            @Nullable String lang, @Nullable String login, @Nullable String acceptLanguage) {
        return pages.home(FAILED.equals(login), LinkPages.language(lang, acceptLanguage));
    }

    @Override
    public Uni<RestResponse<String>> showRequest(UUID id, @Nullable String lang, @Nullable String acceptLanguage) {
        return pages.home(false, LinkPages.language(lang, acceptLanguage));
    }
}
