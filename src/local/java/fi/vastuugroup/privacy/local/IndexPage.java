package fi.vastuugroup.privacy.local;

import java.util.Set;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/** {@code GET /} of the issuers' server, and where there is nothing: what it has. */
final class IndexPage implements Route {

    private static final Headers PLAIN = Headers.of("Content-Type", "text/plain; charset=utf-8");

    /** The first parts of the paths below. */
    private static final Set<String> PLACES = Set.of("customers", "staff", "machines", "token", "mail", "webhooks");

    private static final String TEXT = """
            What stands around the portal in the local run:

            /customers, /staff, /machines   the issuers (each with /.well-known/openid-configuration)
            /token/aino                     a token of a persona, by its key
            /mail                           the mails that went
            /webhooks/acme-events           the notifications that were sent to a partner
            """;

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return request.getMethod().equals("GET")
                && !PLACES.contains(request.getUrl().pathSegments().get(0));
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        boolean found = request.getUrl().encodedPath().equals("/");
        return new OAuth2HttpResponse(PLAIN, found ? 200 : 404, TEXT, null);
    }
}
