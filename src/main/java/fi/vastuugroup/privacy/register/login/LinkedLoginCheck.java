package fi.vastuugroup.privacy.register.login;

import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.session.LoginCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Says whether a login goes on as the operations do that look up whose it is. */
@ApplicationScoped
class LinkedLoginCheck implements LoginCheck {

    private final LoginLinks links;

    LinkedLoginCheck(LoginLinks links) {
        this.links = links;
    }

    @Override
    public Uni<Void> requireGoingOn(Principal.Customer login) {
        return links.subjectOf(login).replaceWithVoid();
    }
}
