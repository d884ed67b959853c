package fi.vastuugroup.privacy.register.block;

import fi.vastuugroup.privacy.identity.token.CurrentPrincipal;
import fi.vastuugroup.privacy.platform.http.PageParameters;
import fi.vastuugroup.privacy.platform.http.Created;
import fi.vastuugroup.privacy.register.item.Block;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

class RestrictionsResource implements RestrictionsApi {

    private final CurrentPrincipal principal;
    private final Restrictions restrictions;
    private final RestrictionLifting lifting;

    RestrictionsResource(CurrentPrincipal principal, Restrictions restrictions, RestrictionLifting lifting) {
        this.principal = principal;
        this.restrictions = restrictions;
        this.lifting = lifting;
    }

    @Override
    public Uni<RestResponse<StaffBlock>> place(@Nullable String key, NewRestriction restriction) {
        return restrictions
                .place(principal.staff(), key, restriction)
                .map(StaffBlock::of)
                .map(placed -> Created.at("/api/v1/staff/restrictions/" + placed.id(), placed));
    }

    @Override
    public Uni<StaffBlockPage> list(
            @Nullable UUID subject,
            @Nullable RestrictionGround ground,
            @Nullable LocalDate reviewBy,
            boolean ended,
            PageParameters asked) {
        var filter = new StaffBlocks.Filter(
                Block.Kind.RESTRICTION, ended, subject, ground == null ? null : ground.slug(), reviewBy);
        return restrictions
                .list(filter, asked.in("listRestrictions"), asked.limit)
                .map(StaffBlockPage::of);
    }

    @Override
    public Uni<StaffBlock> get(UUID id) {
        return restrictions.get(id).map(StaffBlock::of);
    }

    @Override
    public Uni<StaffBlock> review(UUID id, NewReview review) {
        return restrictions.review(principal.staff(), id, review.reviewOn()).map(StaffBlock::of);
    }

    @Override
    public Uni<StaffBlock> lift(UUID id, StaffReason reason) {
        return lifting.announce(principal.staff(), id, reason.reason()).map(StaffBlock::of);
    }

    @Override
    public Uni<StaffBlock> noticeSent(UUID id) {
        return lifting.noticeSent(principal.staff(), id).map(StaffBlock::of);
    }
}
