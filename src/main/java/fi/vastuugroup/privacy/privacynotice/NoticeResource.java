package fi.vastuugroup.privacy.privacynotice;

import fi.vastuugroup.privacy.platform.http.EntityTags;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class NoticeResource implements NoticeApi {

    /** A new version reaches every reader within minutes. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Notice notice;
    private final PublishedNotice published;

    NoticeResource(Notice notice, PublishedNotice published) {
        this.notice = notice;
        this.published = published;
    }

    @Override
    public Uni<RestResponse<PrivacyNotice>> get(
            @Nullable String version, @Nullable String acceptLanguage, @Nullable String ifNoneMatch) {
        Language language = Language.of(acceptLanguage, Notice.ORIGINAL);
        return published.find(version, language).map(found -> answer(found, language, ifNoneMatch));
    }

    /** Looks at {@code If-None-Match} alone: the other conditions keep edits apart, and there is none here. */
    private static RestResponse<PrivacyNotice> answer(
            Notice.Published found, Language language, @Nullable String ifNoneMatch) {
        boolean known = EntityTags.isKnown(ifNoneMatch, "\"" + found.tag().getValue() + "\"");
        RestResponse.ResponseBuilder<PrivacyNotice> response = known
                ? RestResponse.ResponseBuilder.create(Response.Status.NOT_MODIFIED, (PrivacyNotice) null)
                : RestResponse.ResponseBuilder.ok(found.notice());
        return response.tag(found.tag())
                .cacheControl(fresh())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
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
