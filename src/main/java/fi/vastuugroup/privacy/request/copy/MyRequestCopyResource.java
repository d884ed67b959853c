package fi.vastuugroup.privacy.request.copy;

import fi.vastuugroup.privacy.copy.CopyLine;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;

class MyRequestCopyResource implements MyRequestCopyApi {

    private final RequestCopies copies;

    MyRequestCopyResource(RequestCopies copies) {
        this.copies = copies;
    }

    @Override
    public Multi<CopyLine> copy(UUID id, HttpHeaders headers) {
        return copies.ofOwn(id, Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
