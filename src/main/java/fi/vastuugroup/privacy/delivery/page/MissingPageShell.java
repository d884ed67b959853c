package fi.vastuugroup.privacy.delivery.page;

import fi.vastuugroup.privacy.platform.problem.MissingPage;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** Loads the page where there is none: it knows its addresses, says that this is not one of them, and leads to its start. */
@ApplicationScoped
class MissingPageShell implements MissingPage {

    private final LinkPages pages;

    MissingPageShell(LinkPages pages) {
        this.pages = pages;
    }

    @Override
    public Uni<Response> show(UriInfo address, HttpHeaders request) {
        Language language = LinkPages.language(
                address.getQueryParameters().getFirst("lang"), request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return pages.shell(RestResponse.Status.NOT_FOUND, pages.text("home.missing", language), language)
                .map(RestResponse::toResponse);
    }
}
