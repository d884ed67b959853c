package fi.vastuugroup.privacy.register.listening;

import fi.vastuugroup.privacy.audit.LookReason;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.register.StaffLook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Remembers for an hour which call a member of staff began to hear, and why: a player asks for a recording part by part, and
 * that is one look. What is forgotten, or was heard at another replica, is a look more and never one less.
 */
@ApplicationScoped
class HeardCalls {

    private static final Duration ONE_LOOK = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private final Map<Heard, Instant> since = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Heard, Instant> eldest) {
            return size() > MOST;
        }
    };

    private final Clock clock;

    HeardCalls(Clock clock) {
        this.clock = clock;
    }

    private record Heard(Principal.Staff viewer, LookReason reason, UUID subject, UUID item) {}

    /** Whether the look at this call has been recorded within the hour. */
    synchronized boolean isRecorded(StaffLook look, UUID subject, UUID item) {
        Instant begun = since.get(new Heard(look.viewer(), look.reason(), subject, item));
        return begun != null
                && !begun.isAfter(clock.instant())
                && begun.plus(ONE_LOOK).isAfter(clock.instant());
    }

    /** Remembers a look, once its record is durable. */
    synchronized void recorded(StaffLook look, UUID subject, UUID item) {
        Heard heard = new Heard(look.viewer(), look.reason(), subject, item);
        since.remove(heard);
        since.put(heard, clock.instant());
    }
}
