package fi.vastuugroup.privacy.request.me;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.http.Quotas;
import fi.vastuugroup.privacy.request.model.RequestSettings;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Bounds what a login sends with its requests on a day (UTC), files and messages together. What is sent counts before it
 * is stored, and whatever becomes of the request: else who takes each request back would fill the database.
 */
@ApplicationScoped
class DailyBytes {

    private static final Duration DAY = Duration.ofDays(1);
    private static final long MEGABYTE = 1_048_576;

    private final Quotas quotas;
    private final RequestSettings settings;

    DailyBytes(Quotas quotas, RequestSettings settings) {
        this.quotas = quotas;
        this.settings = settings;
    }

    /** @return fails with {@code too-many-requests} when so many are not left of the day's: then none was taken */
    Uni<Void> take(Principal.Customer login, long bytes) {
        Quotas.Quota quota = new Quotas.Quota("request-bytes", settings.megabytesADay() * MEGABYTE, DAY);
        return quotas.take(login.caller(), quota, bytes)
                .invoke(grant -> grant.require("so much a day with the requests of a login"))
                .replaceWithVoid();
    }
}
