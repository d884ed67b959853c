package fi.vastuugroup.privacy.identity.stepup;

import fi.vastuugroup.privacy.platform.http.DeclaredOperation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Asks for a fresh login before an operation runs that always needs one ({@link FreshLogin}). */
class FreshLoginFilter {

    private final FreshLogins logins;

    FreshLoginFilter(FreshLogins logins) {
        this.logins = logins;
    }

    @ServerRequestFilter
    public void ask(SimpleResourceInfo operation) {
        DeclaredOperation.of(operation)
                .map(method -> method.getAnnotation(FreshLogin.class))
                .filter(asked -> asked.when().isEmpty())
                .ifPresent(asked -> logins.require());
    }
}
