package fi.vastuugroup.privacy.register.login;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.TombstoneKeys;
import fi.vastuugroup.privacy.platform.persistence.Sequences;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Takes logins from a subject, so that no address links them again, and gives them back. */
@ApplicationScoped
public class BarredLogins {

    private final BarredLoginStore barred;
    private final LoginLinkStore links;
    private final TombstoneKeys keys;

    BarredLogins(BarredLoginStore barred, LoginLinkStore links, TombstoneKeys keys) {
        this.barred = barred;
        this.links = links;
        this.keys = keys;
    }

    /** The keyed hash by which a login is barred. */
    public IdentifierHash hash(String issuer, String sub) {
        return keys.login(issuer, sub);
    }

    public Uni<Void> bar(UUID subject, IdentifierHash login, Instant at) {
        return barred.bar(subject, login, at);
    }

    /** Gives a login back that was taken at a time or before. */
    public Uni<Void> unbar(UUID subject, IdentifierHash login, Instant at) {
        return barred.unbar(subject, login, at);
    }

    /** Takes a login again that was taken at a time, with its link, unless it was given back since. */
    public Uni<Void> barAgain(UUID subject, IdentifierHash login, Instant at) {
        return barred.isGivenBackSince(subject, login, at)
                .chain(givenBack -> givenBack
                        ? Uni.createFrom().voidItem()
                        : unlink(subject, login).chain(() -> bar(subject, login, at)));
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
