package fi.vastuugroup.privacy.register.login;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.SessionEnd;
import fi.vastuugroup.privacy.identity.token.SessionEndedException;
import fi.vastuugroup.privacy.platform.persistence.ExpiringRecords;
import fi.vastuugroup.privacy.platform.time.Helsinki;
import io.quarkus.arc.Unremovable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Ends the sessions of an erased person's logins: their tokens were issued before the erasure and open nothing any
 * more, until they have expired by themselves. Who logs in anew comes as somebody of whom nothing is known.
 */
@Unremovable
@ApplicationScoped
public class EndedLogins implements ExpiringRecords {

    private final EndedLoginStore ended;
    private final LoginLinkStore links;
    private final TombstoneKeys keys;
    private final Clock clock;
    private final Duration period;

    EndedLogins(
            EndedLoginStore ended,
            LoginLinkStore links,
            TombstoneKeys keys,
            Clock clock,
            @ConfigProperty(name = "privacy.login.ended-for") Duration period) {
        this.ended = ended;
        this.links = links;
        this.keys = keys;
        this.clock = clock;
        this.period = period;
    }

    /** Answers the keyed hashes of a subject's logins. */
    public Uni<List<Buffer>> of(UUID subject) {
        return links.logins(subject)
                .map(logins -> logins.stream()
                        .map(login -> keys.login(login.issuer(), login.sub()).value())
                        .toList());
    }

    /** Answers the links of subjects' logins that rest on an address that is theirs. */
    public Uni<List<UUID>> onEvidence(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Uni.createFrom().item(List.of())
                : links.onEvidence(subjects, Helsinki.today(clock));
    }

    /**
     * Keeps those of the links whose address an erasure or retention took, for as long as anything is held (Art. 12(4),
     * 15): the person sees what was kept, and why, and takes back what only they can. The links end with the last item, or
     * when somebody else has the address.
     */
    public Uni<Void> keep(Collection<UUID> subjects, List<UUID> onEvidence) {
        return onEvidence.isEmpty() ? Uni.createFrom().voidItem() : links.keep(subjects, onEvidence);
    }

    /** Ends the sessions of logins that began before an instant. */
    public Uni<Void> end(List<Buffer> logins, Instant at) {
        return logins.isEmpty() ? Uni.createFrom().voidItem() : ended.remember(logins, at, keys.pepperVersion());
    }

    /** Fails with {@code session-ended} for a token from before the end of its login. */
    Uni<Void> requireGoingOn(Principal.Customer login) {
        return ended.ended(IdentifierHash.matched(List.of(keys.login(login.issuer(), login.sub()))))
                .invoke(ends -> ends.forEach(endedAt -> requireIssuedSince(endedAt, login.issuedAt())))
                .replaceWithVoid();
    }

    private static void requireIssuedSince(Instant endedAt, @Nullable Instant issuedAt) {
        if (issuedAt == null || issuedAt.isBefore(endedAt)) {
            throw new SessionEndedException(
                    SessionEnd.ENDED_BY_ERASURE, "the session ended with an erasure; log in again");
        }
    }

    @Override
    public Uni<Long> expire(int limit) {
        return ended.expire(clock.instant().minus(period), limit);
    }
}
