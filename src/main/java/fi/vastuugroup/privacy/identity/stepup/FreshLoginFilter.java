package fi.vastuugroup.privacy.identity.stepup;

import fi.vastuugroup.privacy.platform.http.DeclaredOperation;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Asks for a fresh login before an operation runs that always needs one ({@link FreshLogin}). */
class FreshLoginFilter {

    /** After what knows whether the session goes on at all, and in which language to say it. */
    private static final int LAST = Priorities.USER + 2_000;

    private final FreshLogins logins;

    FreshLoginFilter(FreshLogins logins) {
        this.logins = logins;
    }

    @ServerRequestFilter(priority = LAST)
    public void ask(SimpleResourceInfo operation) {
        DeclaredOperation.of(operation)
                .map(method -> method.getAnnotation(FreshLogin.class))
                .filter(asked -> asked.when().isEmpty())
                .ifPresent(asked -> logins.require());
    }
}
