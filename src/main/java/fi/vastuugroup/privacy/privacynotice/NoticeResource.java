package fi.vastuugroup.privacy.privacynotice;

import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class NoticeResource implements NoticeApi {

    private final Notice notice;
    private final PublishedNotice published;

    NoticeResource(Notice notice, PublishedNotice published) {
        this.notice = notice;
        this.published = published;
    }

    @Override
    public Uni<RestResponse<PrivacyNotice>> get(
            @Nullable String version, @Nullable String acceptLanguage, @Nullable String ifNoneMatch) {
        Language language = Language.of(acceptLanguage);
        return published.find(version, language).map(found -> found.answer(language, ifNoneMatch));
    }

    @Override
    public Uni<NoticeVersions> versions() {
        return Uni.createFrom().item(notice.versions());
    }
}
