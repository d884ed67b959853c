package fi.vastuugroup.privacy.register.login;

import fi.vastuugroup.privacy.identity.principal.Principal;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Remembers whose login acts in the present request, for what is said within its transactions. */
@RequestScoped
class SpeakingLogin {

    private Principal.@Nullable Customer login;

    void is(Principal.Customer customer) {
        login = customer;
    }

    /** The login; null when somebody else acts: staff, a partner, whoever followed a link, or the portal itself. */
    Principal.@Nullable Customer login() {
        return login;
    }

    /** Whether a request is answered at all. */
    static boolean isThere() {
        return Arc.container().requestContext().isActive();
    }
}
