package fi.vastuugroup.privacy.register.staff;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class SubjectJoinsResource implements SubjectJoinsApi {

    private final CurrentPrincipal principal;
    private final SubjectJoins joins;
    private final StaffLogins logins;

    SubjectJoinsResource(CurrentPrincipal principal, SubjectJoins joins, StaffLogins logins) {
        this.principal = principal;
        this.joins = joins;
        this.logins = logins;
    }

    @Override
    public Uni<SubjectPair> join(UUID id, @Nullable String key, NewJoin join) {
        return joins.join(principal.staff(), key, id, join);
    }

    @Override
    public Uni<SubjectPair> separate(UUID id, @Nullable String key, NewSeparation separation) {
        return joins.separate(principal.staff(), key, id, separation);
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
