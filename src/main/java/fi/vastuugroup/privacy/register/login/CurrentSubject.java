package fi.vastuugroup.privacy.register.login;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The data subject of the present request: from the customer's token, never from a path, query or body. */
@ApplicationScoped
public class CurrentSubject {

    private final CurrentPrincipal principal;
    private final LoginLinks links;
    private final SpeakingLogin speaking;

    CurrentSubject(CurrentPrincipal principal, LoginLinks links, SpeakingLogin speaking) {
        this.principal = principal;
        this.links = links;
        this.speaking = speaking;
    }

    /**
     * The subject, or empty for a login that is tied to nobody.
     *
     * @throws ProblemException {@code forbidden} for anyone but a customer
     */
    public Uni<Optional<UUID>> find() {
        Principal.Customer login = principal.customer();
        speaking.is(login);
        return links.subjectOf(login);
    }

    /** The subject; fails with {@code login-not-linked} for a login that is tied to nobody. */
    public Uni<UUID> require() {
        return find().map(subject -> subject.orElseThrow(() -> new ProblemException(
                ProblemType.LOGIN_NOT_LINKED,
                "nothing is held under this login, or it could not be tied to a person safely")));
    }
}
