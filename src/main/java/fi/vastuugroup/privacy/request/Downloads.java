package fi.vastuugroup.privacy.request;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** A file that somebody else made is saved, never shown by the browser on our origin. */
final class Downloads {

    private Downloads() {}

    static RestResponse<byte[]> answer(Correspondence.StoredFile file) {
        return RestResponse.ResponseBuilder.ok(file.content())
                .type(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
