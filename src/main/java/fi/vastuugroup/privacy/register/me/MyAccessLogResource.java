package fi.vastuugroup.privacy.register.me;

import fi.vastuugroup.privacy.audit.AccessLogFilter;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;

class MyAccessLogResource implements MyAccessLogApi {

    private final OwnData data;

    MyAccessLogResource(OwnData data) {
        this.data = data;
    }

    @Override
    public Uni<AccessLogPage> list(AccessLogParameters asked, HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        AccessLogFilter filter = asked.filter();
        return data.looks(filter, asked.in("listMyAccessLog", filter), asked.limit, language)
                .map(looks ->
                        new AccessLogPage(looks.page().items(), looks.page().nextCursor(), looks.total()));
    }
}
