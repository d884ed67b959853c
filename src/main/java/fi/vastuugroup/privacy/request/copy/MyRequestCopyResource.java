package fi.vastuugroup.privacy.request.copy;

import fi.vastuugroup.privacy.copy.taking.Copies;
import fi.vastuugroup.privacy.platform.text.Language;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

class MyRequestCopyResource implements MyRequestCopyApi {

    private final RequestCopies requests;
    private final Copies copies;

    MyRequestCopyResource(RequestCopies requests, Copies copies) {
        this.requests = requests;
        this.copies = copies;
    }

    @Override
    public RestMulti<Buffer> copy(UUID id, @Nullable Language lang, HttpHeaders headers) {
        return copies.zip(requests.orderedByPerson(
                id, lang == null ? Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)) : lang));
    }
}
