package fi.vastuugroup.privacy.disclosure.feed;

import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes expired events of the partners' feeds, from the oldest position on without a gap; a partner that has not read
 * them finds its cursor expired. Events that nobody has read get their positions first, so that they too are missed.
 */
@ApplicationScoped
class ChangesExpiry implements ExpiringRecords {

    private final ChangeFeedStore feeds;
    private final Period period;
    private final Clock clock;

    ChangesExpiry(
            ChangeFeedStore feeds,
            @ConfigProperty(name = "privacy.retention.changes-period") Period period,
            Clock clock) {
        this.feeds = feeds;
        this.period = period;
        this.clock = clock;
    }

    @Override
    public Uni<Long> expire(int limit) {
        OffsetDateTime before = clock.instant().atOffset(ZoneOffset.UTC).minus(period);
        return feeds.partnerWithEventsBefore(before)
                .chain(partner -> partner.map(one -> expire(one, before, limit))
                        .orElseGet(() -> Uni.createFrom().item(0L)));
    }

    private Uni<Long> expire(String partner, OffsetDateTime before, int limit) {
        return feeds.advance(partner)
                .chain(feed -> feeds.delete(partner, before, feed.last(), limit))
                .call(gone -> feeds.expired(partner, gone.last()))
                .map(ChangeFeedStore.Gone::count);
    }
}
