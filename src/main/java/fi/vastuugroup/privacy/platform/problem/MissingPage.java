package fi.vastuugroup.privacy.platform.problem;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Shows to who looks for a page in a browser that there is none at the address. */
public interface MissingPage {

    /** The page, in the language that the address or the browser asks for, with the status 404. */
    Uni<Response> show(UriInfo address, HttpHeaders request);
}
