package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.Created;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class SubjectJoinsResource implements SubjectJoinsApi {

    private static final String PATH = "/api/v1/staff/subjects/";

    private final CurrentPrincipal principal;
    private final SubjectJoins joins;
    private final StaffLogins logins;

    SubjectJoinsResource(CurrentPrincipal principal, SubjectJoins joins, StaffLogins logins) {
        this.principal = principal;
        this.joins = joins;
        this.logins = logins;
    }

    @Override
    public Uni<RestResponse<SubjectPair>> join(UUID id, @Nullable String key, NewJoin join) {
        return joins.join(principal.staff(), key, id, join).map(pair -> Created.at(PATH + pair.subject(), pair));
    }

    @Override
    public Uni<RestResponse<SubjectPair>> separate(UUID id, @Nullable String key, NewSeparation separation) {
        return joins.separate(principal.staff(), key, id, separation)
                .map(pair -> Created.at(PATH + pair.other(), pair));
    }

    @Override
    public Uni<StaffSubject.LoginLink> link(UUID id, @Nullable String key, NewLoginLink login) {
        return logins.link(principal.staff(), key, id, login).map(StaffSubject.LoginLink::of);
    }

    @Override
    public Uni<Void> unlink(UUID id, UUID link, UnlinkReason reason) {
        return logins.unlink(principal.staff(), id, link, reason);
    }
}
