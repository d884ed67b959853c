package fi.vastuugroup.privacy.request.correspondence;

import fi.vastuugroup.privacy.platform.http.ContentDisposition;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** A file that somebody else made is saved, never shown by the browser on our origin. */
public final class Downloads {

    private Downloads() {}

    public static RestResponse<byte[]> answer(Correspondence.StoredFile file) {
        return RestResponse.ResponseBuilder.ok(file.content())
                .type(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(file.name()))
                .build();
    }
}
