package fi.vastuugroup.privacy.register.me;

import fi.vastuugroup.privacy.audit.AccessLogFilter;
import fi.vastuugroup.privacy.audit.LookTexts;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;

class MyAccessLogResource implements MyAccessLogApi {

    private final OwnData data;
    private final LookTexts texts;

    MyAccessLogResource(OwnData data, LookTexts texts) {
        this.data = data;
        this.texts = texts;
    }

    @Override
    public Uni<AccessLogPage> list(AccessLogParameters asked, HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        AccessLogFilter filter = asked.filter();
        return data.looks(filter, asked.in("listMyAccessLog", filter), asked.limit)
                .map(looks -> new AccessLogPage(
                        looks.page().items().stream()
                                .map(entry -> AccessLogView.of(entry, texts, language))
                                .toList(),
                        looks.page().nextCursor(),
                        looks.total()));
    }
}
