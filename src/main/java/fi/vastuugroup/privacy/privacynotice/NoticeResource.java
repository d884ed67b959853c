package fi.vastuugroup.privacy.privacynotice;

import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class NoticeResource implements NoticeApi {

    /** A new version reaches every reader within minutes. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Notice notice;

    NoticeResource(Notice notice) {
        this.notice = notice;
    }

    @Override
    public Uni<RestResponse<PrivacyNotice>> get(
            @Nullable String version, @Nullable String acceptLanguage, Request request) {
        Language language = Language.of(acceptLanguage, Notice.ORIGINAL);
        Notice.Published published = notice.find(version, language);
        boolean known = request.evaluatePreconditions(published.tag()) != null;
        RestResponse.ResponseBuilder<PrivacyNotice> response = known
                ? RestResponse.ResponseBuilder.create(Response.Status.NOT_MODIFIED, (PrivacyNotice) null)
                : RestResponse.ResponseBuilder.ok(published.notice());
        return Uni.createFrom()
                .item(response.tag(published.tag())
                        .cacheControl(fresh())
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .build());
    }

    @Override
    public Uni<NoticeVersions> versions() {
        return Uni.createFrom().item(notice.versions());
    }

    private static CacheControl fresh() {
        CacheControl control = new CacheControl();
        control.setMaxAge((int) FRESH.toSeconds());
        return control;
    }
}
