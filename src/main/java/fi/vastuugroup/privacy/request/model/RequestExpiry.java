package fi.vastuugroup.privacy.request.model;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Requests, their messages and attachments expire with the period of {@link RequestSettings#keptFor()} after closing. */
@ApplicationScoped
class RequestExpiry implements ExpiringRecords {

    private final RequestStore store;
    private final RequestSettings settings;
    private final Clock clock;

    RequestExpiry(RequestStore store, RequestSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Uni<Long> expire(int limit) {
        return store.expire(
                Helsinki.today(clock)
                        .minus(settings.keptFor())
                        .atStartOfDay(Helsinki.ZONE)
                        .toInstant(),
                limit);
    }
}
