package fi.vastuugroup.privacy.identity.stepup;

import fi.vastuugroup.privacy.platform.text.Slug;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a browser has come that was sent for a fresh login: the parameter {@code stepUp} of {@code /login}. */
@Schema(description = "How far a browser has come that was sent for a fresh login. A page says `needed`.")
public enum StepUp implements Slug {
    /** A page was refused with {@code insufficient-user-authentication}, or knows that it would be. */
    NEEDED,

    /** The browser comes back from the issuer, who was asked; the portal says it to itself. */
    ASKED;

    static final String PARAMETER = "stepUp";

    /** Notes for the way back that the issuer was asked, and leaves the session as it is until there is a new one. */
    public static void ask(RoutingContext exchange) {
        exchange.queryParams().set(PARAMETER, ASKED.slug());
        exchange.remove(OidcUtils.SESSION_COOKIE_NAME);
    }
}
