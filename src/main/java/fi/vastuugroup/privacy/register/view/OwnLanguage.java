package fi.vastuugroup.privacy.register.view;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Answers a customer who asks for none of our languages in their own: it takes the place of the header, for whatever
 * reads that. Who asks for one is answered in it, so that a page can change its language without changing anything held.
 */
@ApplicationScoped
class OwnLanguage {

    /** After everything that can refuse the request: a session that was ended asks for nothing here. */
    private static final int LAST = Priorities.USER + 1_000;

    private final CurrentPrincipal principal;
    private final SpokenLanguage spoken;

    OwnLanguage(CurrentPrincipal principal, SpokenLanguage spoken) {
        this.principal = principal;
        this.spoken = spoken;
    }

    @ServerRequestFilter(priority = LAST)
    Uni<Void> speak(ContainerRequestContext request, RoutingContext exchange) {
        boolean asked = Language.asked(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                .isPresent();
        if (asked || exchange.user() == null || !principal.isCustomer()) {
            return Uni.createFrom().voidItem();
        }
        return own().invoke(own -> own.ifPresent(language -> ask(language, request, exchange)))
                .replaceWithVoid();
    }

    /** The validator reads what came over the wire, everything else what the operation has. */
    private static void ask(Language language, ContainerRequestContext request, RoutingContext exchange) {
        request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, language.tag());
        exchange.request().headers().set(HttpHeaders.ACCEPT_LANGUAGE, language.tag());
    }

    /** A login that is refused is refused by the operation, in its own words. */
    private Uni<Optional<Language>> own() {
        return spoken.own().onFailure(ProblemException.class).recoverWithItem(Optional.empty());
    }
}
