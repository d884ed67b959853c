package fi.vastuugroup.privacy.platform.edge;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses requests for another name than the portal's own, or for none: redirects are made of the name that was asked for,
 * and a browser must not be led elsewhere by it.
 */
@ApplicationScoped
class PortalHosts {

    /** Behind {@link Framing}, so that there is one host at the most. */
    private static final int EARLY = 98_000;

    private static final int NO_PORT = -1;

    private final EdgeAnswers answers;
    private final URI portal;
    private final Set<String> others;

    /**
     * @param portal the portal's address for customers
     * @param others further names by which machines reach it
     */
    PortalHosts(
            EdgeAnswers answers,
            @ConfigProperty(name = "privacy.portal-url") URI portal,
            @ConfigProperty(name = "privacy.hosts") Optional<List<String>> others) {
        this.answers = answers;
        this.portal = portal;
        this.others = others.orElse(List.of()).stream().map(PortalHosts::folded).collect(toUnmodifiableSet());
    }

    void filter(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext exchange) {
        HostAndPort asked = exchange.request().authority();
        if (asked != null && (isPortal(asked) || others.contains(folded(asked.host())))) {
            exchange.next();
        } else {
            answers.end(exchange.request(), ProblemType.MISDIRECTED_REQUEST, null);
        }
    }

    private boolean isPortal(HostAndPort asked) {
        return folded(asked.host()).equals(folded(portal.getHost())) && port(asked.port()) == port(portal.getPort());
    }

    /** The port of the portal's scheme where none is named. */
    private int port(int named) {
        if (named != NO_PORT) {
            return named;
        }
        return portal.getScheme().equals("https") ? 443 : 80;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
