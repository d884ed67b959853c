package fi.vastuugroup.privacy.register.login;

import fi.vastuugroup.privacy.identity.principal.Principal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds as which of several joined persons the present login speaks, so that a separation gives each their own words
 * (Art. 5(1)(f)). It is the person whose login it was before they were joined; of a login that was linked later, the
 * one with whom its verified address came.
 */
@ApplicationScoped
public class SaidAs {

    private final SpeakingLogin speaking;
    private final SaidAsReads reads;

    SaidAs(SpeakingLogin speaking, SaidAsReads reads) {
        this.speaking = speaking;
        this.reads = reads;
    }

    /**
     * Answers the id that the person had before they were joined, or has; empty when nobody was joined to the subject,
     * when no login speaks, and when nobody knows whose it is.
     */
    public Uni<Optional<UUID>> person(UUID subject) {
        Principal.Customer login = SpeakingLogin.isThere() ? speaking.login() : null;
        return login == null ? Uni.createFrom().item(Optional.empty()) : reads.person(subject, login);
    }

    /** Answers as {@link #person}, and the subject's own id when nobody was joined to it; empty when nobody knows. */
    public Uni<Optional<UUID>> author(UUID subject) {
        return person(subject)
                .chain(person -> person.isPresent()
                        ? Uni.createFrom().item(person)
                        : reads.isJoined(subject).map(joined -> joined ? Optional.empty() : Optional.of(subject)));
    }
}
