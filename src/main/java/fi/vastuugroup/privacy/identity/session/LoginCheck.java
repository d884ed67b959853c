package fi.vastuugroup.privacy.identity.session;

import fi.vastuugroup.privacy.identity.principal.Principal;
import io.smallrye.mutiny.Uni;

/** Tells whether a customer's login still counts. Who knows of ends that no token tells, such as an erasure, implements this. */
public interface LoginCheck {

    /** Fails with {@code session-ended} where operations of customers would. */
    Uni<Void> requireGoingOn(Principal.Customer login);
}
