package fi.vastuugroup.privacy.register.login;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Takes logins from a subject, so that no address links them again, and gives them back. A mailbox that somebody else
 * reads is taken like a login, with the login that disproved it: it links nobody to the subject, and confirms nothing for
 * them, until that is given back.
 */
@ApplicationScoped
public class BarredLogins {

    private final BarredLoginStore barred;
    private final LoginLinkStore links;
    private final TombstoneKeys keys;
    private final List<VerifiedAddressListener> listeners;

    BarredLogins(
            BarredLoginStore barred,
            LoginLinkStore links,
            TombstoneKeys keys,
            @All List<VerifiedAddressListener> listeners) {
        this.barred = barred;
        this.links = links;
        this.keys = keys;
        this.listeners = listeners;
    }

    /** The keyed hash by which a login is barred. */
    public IdentifierHash hash(String issuer, String sub) {
        return keys.login(issuer, sub);
    }

    public Uni<Void> bar(UUID subject, IdentifierHash login, Instant at) {
        return barred.bar(subject, login, at);
    }

    /** Takes a mailbox, with what it confirmed and the links that were made on its evidence; answers these. */
    public Uni<List<UUID>> barMailbox(UUID subject, IdentifierHash address, Instant at) {
        return barred.bar(subject, address, at)
                .chain(() -> Sequences.each(listeners, listener -> listener.disproved(subject, address)))
                .chain(() -> links.endOn(subject, address));
    }

    /** Gives a login back that was taken at a time or before, with the mailbox that was taken with it. */
    public Uni<Void> unbar(UUID subject, IdentifierHash login, Instant at) {
        return barred.unbar(subject, login, at);
    }

    /** Takes a login or mailbox again that was taken at a time, with its links, unless it was given back since. */
    public Uni<Void> barAgain(UUID subject, IdentifierHash login, Instant at) {
        return barred.isGivenBackSince(subject, login, at)
                .chain(givenBack -> givenBack
                        ? Uni.createFrom().voidItem()
                        : unlink(subject, login)
                                .chain(() -> barMailbox(subject, login, at))
                                .replaceWithVoid());
    }

    private Uni<Void> unlink(UUID subject, IdentifierHash login) {
        return links.logins(subject)
                .chain(linked -> Sequences.each(
                        linked.stream()
                                .filter(link -> hash(link.issuer(), link.sub()).equals(login))
                                .toList(),
                        link -> links.remove(subject, link)));
    }
}
