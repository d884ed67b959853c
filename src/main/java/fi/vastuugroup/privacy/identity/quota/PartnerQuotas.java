package fi.vastuugroup.privacy.identity.quota;

import fi.vastuugroup.privacy.identity.client.Partners;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Quotas;
import fi.vastuugroup.privacy.platform.http.Quotas.Grant;
import fi.vastuugroup.privacy.platform.http.Quotas.Quota;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Limits what a partner may use: requests in a minute, identifiers in a day (UTC), shared by all replicas within the
 * bound that {@link Quotas} states. Every answer to a partner tells what is left, by the {@code RateLimit} headers of
 * the IETF's draft-ietf-httpapi-ratelimit-headers.
 */
@ApplicationScoped
public class PartnerQuotas {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String POLICY = "RateLimit-Policy";
    private static final String LEFT = "RateLimit";

    private final Quotas quotas;
    private final Partners partners;
    private final CurrentVertxRequest request;

    PartnerQuotas(Quotas quotas, Partners partners, CurrentVertxRequest request) {
        this.quotas = quotas;
        this.partners = partners;
        this.request = request;
    }

    /**
     * Takes one request from the minute's quota.
     *
     * @return fails with {@code too-many-requests} when the minute's are used up
     */
    Uni<Void> takeRequest(Principal.Partner partner) {
        Quota requests = requests(partner);
        Quota identifiers = identifiers(partner);
        HttpServerResponse response = response();
        return quotas.take(partner.caller(), requests, 1)
                .chain(minute -> quotas.take(partner.caller(), identifiers, 0).invoke(day -> {
                    show(response, POLICY, policy(requests) + ", " + policy(identifiers));
                    show(response, LEFT, left(requests, minute) + ", " + left(identifiers, day));
                    require(requests, minute);
                }))
                .replaceWithVoid();
    }

    /**
     * Takes identifiers that are about to be checked from the day's quota.
     *
     * @return fails with {@code too-many-requests} when so many are not left of the day's: then none may be answered
     */
    public Uni<Void> takeIdentifiers(Principal.Partner partner, int count) {
        Quota identifiers = identifiers(partner);
        HttpServerResponse response = response();
        return quotas.take(partner.caller(), identifiers, count)
                .invoke(day -> {
                    String shown = response == null ? null : response.headers().get(LEFT);
                    if (shown != null) {
                        String minute = shown.substring(0, shown.indexOf(", "));
                        show(response, LEFT, minute + ", " + left(identifiers, day));
                    }
                    require(identifiers, day);
                })
                .replaceWithVoid();
    }

    /**
     * A quota in its present window.
     *
     * @param grant what is left, of which nothing was taken
     */
    public record Use(Quota quota, Grant grant) {}

    /** Both quotas of a partner. */
    public record BothUses(Use requests, Use identifiers) {}

    /** Tells how much of its quotas a partner has used, and takes nothing. */
    public Uni<BothUses> use(Principal.Partner partner) {
        Quota requests = requests(partner);
        Quota identifiers = identifiers(partner);
        return quotas.take(partner.caller(), requests, 0)
                .chain(minute -> quotas.take(partner.caller(), identifiers, 0)
                        .map(day -> new BothUses(new Use(requests, minute), new Use(identifiers, day))));
    }

    private static void require(Quota quota, Grant grant) {
        grant.require(
                quota.name() + ": so many are not left of this quota; what was not answered counts as prohibited");
    }

    private Quota requests(Principal.Partner partner) {
        return new Quota("requests", settings(partner).requestsPerMinute(), MINUTE);
    }

    private Quota identifiers(Principal.Partner partner) {
        return new Quota("identifiers", settings(partner).identifiersPerDay(), DAY);
    }

    private Partners.Partner settings(Principal.Partner partner) {
        Partners.Partner settings = partners.byId().get(partner.id());
        if (settings == null) {
            throw new IllegalStateException("a partner without settings");
        }
        return settings;
    }

    private static String policy(Quota quota) {
        return '"' + quota.name() + "\";q=" + quota.most() + ";w="
                + quota.window().toSeconds();
    }

    private static String left(Quota quota, Grant grant) {
        return '"' + quota.name() + "\";r=" + grant.left() + ";t=" + grant.resetSeconds();
    }

    private @Nullable HttpServerResponse response() {
        RoutingContext context = request.getCurrent();
        return context == null ? null : context.response();
    }

    /**
     * Sets a header, if it still can: a streamed answer has its head already when a later chunk finds the quota used
     * up.
     */
    private static void show(@Nullable HttpServerResponse response, String name, String value) {
        if (response != null && !response.headWritten()) {
            response.putHeader(name, value);
        }
    }
}
