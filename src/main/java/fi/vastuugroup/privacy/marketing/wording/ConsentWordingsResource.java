package fi.vastuugroup.privacy.marketing.wording;

import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class ConsentWordingsResource implements ConsentWordingsApi {

    private final ConsentWordings wordings;

    ConsentWordingsResource(ConsentWordings wordings) {
        this.wordings = wordings;
    }

    @Override
    public Uni<RestResponse<ConsentWordingList>> list(@Nullable String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        return Uni.createFrom()
                .item(RestResponse.ResponseBuilder.ok(new ConsentWordingList(wordings.in(language)))
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .build());
    }
}
